package org.commonthread.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.EntryWords;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.Offer;
import org.commonthread.finder.Origin;
import org.commonthread.finder.ShownTo;
import org.commonthread.finder.Spot;
import org.commonthread.finder.Times;
import org.commonthread.finder.Venue;
import org.commonthread.finder.Ways;
import org.commonthread.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read again without loss, whatever somebody has typed. */
class RoundTripTest {
    private static final String[] AWKWARD = {
        "",
        "plain",
        "=cmd|' /C calc'!A0",
        "+44 20 7946 0000",
        "-1",
        "@SUM(A1)",
        "'quoted'",
        "'=already",
        "''twice",
        "＝full width",
        "a,b;c\td",
        "she said \"yes\"",
        "\"",
        "two\nlines",
        "\n\nleading lines",
        "ends with a comma,",
        "Grüße, שלום, 你好, 🧵",
        "e\u0301 composed",
        "{\"json\": [1, null]}",
        "\\N",
        "NULL",
        "#hash",
        "\uFEFFmark",
        "x".repeat(149)
    };

    private final Random random = new Random(20261126);

    private String any() {
        return AWKWARD[random.nextInt(AWKWARD.length)];
    }

    private <T> T one(T[] all) {
        return all[random.nextInt(all.length)];
    }

    private EntryWords entry(int number) {
        return new EntryWords(
                any(),
                any() + any(),
                any(),
                one(LedBy.values()),
                one(Venue.values()),
                one(EntryStatus.values()),
                random.nextBoolean() ? null : LocalDate.of(2026, 3, 31),
                new Spot(
                        any(),
                        any(),
                        any(),
                        "LS1 4AP",
                        random.nextBoolean() ? "GB" : "",
                        random.nextBoolean() ? null : random.nextDouble() * 180 - 90,
                        random.nextBoolean() ? null : random.nextDouble() * 1e-5,
                        one(ShownTo.values())),
                new Ways("https://example.org/?a=b,c", one(ShownTo.values()), any(), any(), any()),
                random.nextBoolean()
                        ? Times.NONE
                        : new Times("2026-12-01T19:00", "America/New_York", "FREQ=MONTHLY;BYDAY=-1FR,2TU", 90, any()),
                new Offer("en es zh", random.nextBoolean(), any(), random.nextBoolean(), any(), "MEN BEREAVED"),
                random.nextBoolean() ? null : LocalDate.of(2024, 2, 29),
                new Origin("A list, with \"quotes\"", "id-" + number));
    }

    private List<EntryWords> entries() {
        var all = new ArrayList<EntryWords>();
        for (int i = 0; i < 500; i++) all.add(entry(i));
        return all;
    }

    @Test
    void csvLosesNothing() throws IOException {
        var entries = entries();
        var file = new StringWriter();
        var sheet = new Csv.Sheet(file);
        entries.forEach(sheet::write);

        var read = new ArrayList<Row>();
        Csv.read(new StringReader(file.toString()), read::add);

        assertThat(read).extracting(Row::problem).containsOnly("");
        assertThat(read).extracting(Row::words).containsExactlyElementsOf(entries);
    }

    @Test
    void hsdsLosesNothing() throws IOException {
        var entries = entries();
        var file = new ByteArrayOutputStream();
        var writer = new HsdsWriter(file);
        for (var entry : entries) writer.write(entry);
        writer.end();

        var read = new ArrayList<Row>();
        Hsds.read(new ByteArrayInputStream(file.toByteArray()), read::add);

        assertThat(read).extracting(Row::problem).containsOnly("");
        assertThat(read).extracting(Row::words).containsExactlyElementsOf(entries);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "＝x", "'=1+1", "'x"})
    void noCellIsAFormulaForASpreadsheet(String cell) {
        var written = Defused.write(cell);

        assertThat(written).startsWith("'");
        assertThat(Defused.read(written)).isEqualTo(cell);
    }

    @Test
    void whatSomebodyElseWroteStaysAsItIs() {
        assertThat(Defused.read("'t Hart")).isEqualTo("'t Hart");
        assertThat(Defused.read("plain")).isEqualTo("plain");
    }

    @Test
    void eachBadRowIsToldByItsLineAndTheOthersAreRead() throws IOException {
        var rows = new ArrayList<Row>();
        Csv.read(
                new StringReader("\uFEFFid,name,venue,closed_on,latitude,unknown\r\n"
                        + "1,First,ONLINE,,,x\r\n"
                        + "2,\"Two\nlines\",SOMEWHERE,,,x\r\n"
                        + "\r\n"
                        + "3,Third,ONLINE,31.3.2026,,x\r\n"
                        + "4,Fourth,online,,north,x\r\n"
                        + "5,Fifth\r\n"),
                rows::add);

        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L, 6L, 7L, 8L);
        assertThat(rows.get(0).words()).isNotNull();
        assertThat(rows.get(1).problem()).startsWith("venue must be one of");
        assertThat(rows.get(2).problem()).startsWith("closed_on");
        assertThat(rows.get(3).problem()).startsWith("latitude");
        assertThat(rows.get(4).words()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n1,2\n", "\u0000\u0001\u0002", "id,name\n1,\"never ends"})
    void aFileThatIsNoneOfOursIsRefusedInWords(String file) {
        var refused = catchThrowableOfType(Refusal.class, () -> Csv.read(new StringReader(file), row -> {}));

        assertThat(refused).isNotNull();
        assertThat(refused.problemOf("file")).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[", "[{\"id\": 1},", "hello", "{\"contents\": 1}", "[{]", "null"})
    void jsonThatIsNoListOfServicesIsRefusedInWords(String file) {
        var bytes = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        var refused = catchThrowableOfType(Refusal.class, () -> Hsds.read(bytes, row -> {}));

        assertThat(refused).isNotNull();
        assertThat(refused.problemOf("file")).isNotBlank();
    }

    @Test
    void everyGroupOfTheDemoCanBeTaken() throws IOException {
        var rows = new ArrayList<Row>();
        try (var file = Objects.requireNonNull(RoundTripTest.class.getResourceAsStream("/demo/groups-near.csv"))) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Csv.read(new StringReader(text.replaceAll("(?m)\\bP\\d+D$", "2026-11-01")), rows::add);
        }

        assertThat(rows).hasSize(60).extracting(Row::problem).containsOnly("");
    }

    /** As other publishers write HSDS 3, after the examples of its documentation. */
    @Test
    void aServiceOfSomebodyElseIsUnderstood() throws IOException {
        var rows = new ArrayList<Row>();
        Hsds.read(new ByteArrayInputStream("""
                        {"total_items": 1, "contents": [{
                          "id": "ac148810-d857-441c-9679-408f346de14b",
                          "name": "Breast cancer circle",
                          "description": "A circle of chairs.",
                          "status": "temporarily closed",
                          "url": "https://example.org/circle",
                          "fees_description": "Nothing",
                          "assured_date": "2026-05-04",
                          "organization": {"id": "d9d5e0f5", "name": "Example Trust", "description": "A trust"},
                          "phones": [{"id": "1", "number": "0800 000 000"}],
                          "languages": [{"id": "1", "name": "Welsh", "code": "cy"}, {"id": "2", "code": "en"}],
                          "cost_options": [{"id": "1", "amount": 0}],
                          "schedules": [{"id": "1", "freq": "WEEKLY", "byday": "TU,TH", "opens_at": "18:00Z", "closes_at": "19:30Z"}],
                          "service_at_locations": [{"id": "1", "location": {"id": "2", "location_type": "physical",
                            "latitude": 51.48, "longitude": -3.18,
                            "accessibility": [{"id": "1", "description": "Ramp", "details": "Ring first"}],
                            "addresses": [{"id": "1", "address_1": "1 High Street", "city": "Cardiff",
                              "state_province": "Cardiff", "postal_code": "CF10 1EP", "country": "GB"}]}}]
                        }]}""".getBytes(StandardCharsets.UTF_8)), rows::add);

        var words = Objects.requireNonNull(rows.get(0).words(), rows.get(0).problem());
        assertThat(words.name()).isEqualTo("Breast cancer circle");
        assertThat(words.keeper()).isEqualTo("Example Trust");
        assertThat(words.venue()).isEqualTo(Venue.IN_PERSON);
        assertThat(words.status()).isEqualTo(EntryStatus.PAUSED);
        assertThat(words.spot().line()).isEqualTo("1 High Street, Cardiff, Cardiff, CF10 1EP");
        assertThat(words.spot().longitude()).isEqualTo(-3.18);
        assertThat(words.times().words()).isEqualTo("TU,TH 18:00Z–19:30Z");
        assertThat(words.offer().languageCodes()).containsExactly("cy", "en");
        assertThat(words.offer().free()).isTrue();
        assertThat(words.offer().access()).isEqualTo("Ramp, Ring first");
        assertThat(words.verifiedOn()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(words.origin().sourceId()).isEqualTo("ac148810-d857-441c-9679-408f346de14b");
    }
}
