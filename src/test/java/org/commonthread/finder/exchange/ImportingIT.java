package org.commonthread.finder.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files on their way into the finder: tried out, taken over, each row once. */
@ArquillianTest
class ImportingIT {
    @Inject
    Given given;

    @Inject
    Importing importing;

    @Inject
    WorkingThrough workingThrough;

    @Inject
    Exporting exporting;

    @Inject
    Sql sql;

    private Actor editor = Actor.VISITOR;
    private String source = "";

    @BeforeEach
    void begin() {
        given.places();
        editor = given.editor();
        source = "List " + Given.random();
    }

    private static final String HEADER = "id,name,venue,town,postcode,country,verified_on\n";

    private long read(String rows) {
        return importing.read(
                editor,
                "groups.csv",
                source,
                new ByteArrayInputStream((HEADER + rows).getBytes(StandardCharsets.UTF_8)));
    }

    private ImportView tried(String rows) {
        var id = read(rows);
        workingThrough.all(editor, id);
        return importing.one(editor, id);
    }

    private ImportView taken(String rows) {
        var id = tried(rows).id();
        importing.begin(editor, id);
        workingThrough.all(editor, id);
        return importing.one(editor, id);
    }

    private long kept() throws SQLException {
        return sql.number("select count(*) from finder_entry where source = '" + source + "'");
    }

    private static String many(int count) {
        var rows = new StringBuilder();
        for (int i = 1; i <= count; i++)
            rows.append(i).append(",Circle ").append(i).append(",ONLINE,,,,\n");
        return rows.toString();
    }

    @Test
    void tryingOutTellsAllAndChangesNothing() throws SQLException {
        var report = tried("1,Leeds circle,IN_PERSON,Leeds,LS1 4AP,GB,\n"
                + "2,Nowhere circle,IN_PERSON,Xqzzy,,GB,\n"
                + "3,X,ONLINE,,,,\n"
                + "1,Leeds again,IN_PERSON,Leeds,LS1 4AP,GB,\n"
                + ",No id,ONLINE,,,,\n");

        assertThat(report.state()).isEqualTo(ImportState.CHECKED);
        assertThat(report.fresh()).isEqualTo(1);
        assertThat(report.bad()).isEqualTo(4);
        assertThat(importing.bad(editor, report.id())).extracting(BadRow::line).containsExactly(3L, 4L, 5L, 6L);
        assertThat(importing.bad(editor, report.id()))
                .extracting(BadRow::problem)
                .satisfiesExactly(
                        nowhere -> assertThat(nowhere).contains("do not know where"),
                        tooShort -> assertThat(tooShort).contains("3 to 150"),
                        twice -> assertThat(twice).contains("line 2 already"),
                        noId -> assertThat(noId).contains("no id"));
        assertThat(kept()).isZero();
    }

    @Test
    void goodRowsAreTakenAndTheSameFileOnceMoreChangesNothing() throws SQLException {
        var rows = "1,Leeds circle,IN_PERSON,Leeds,LS1 4AP,GB,2026-01-02\n" + "2,X,ONLINE,,,,\n"
                + "3,Online circle,ONLINE,,,,\n";

        var first = taken(rows);
        var again = taken(rows);
        var changed = taken(rows.replace("Online circle", "Online ring"));

        assertThat(first.state()).isEqualTo(ImportState.DONE);
        assertThat(first.fresh()).isEqualTo(2);
        assertThat(first.bad()).isEqualTo(1);
        assertThat(again.same()).isEqualTo(2);
        assertThat(again.fresh() + again.changed()).isZero();
        assertThat(changed.changed()).isEqualTo(1);
        assertThat(kept()).isEqualTo(2);
        assertThat(sql.number("select count(*) from finder_change c join finder_entry e on e.id = c.entry_id"
                        + " where e.source = '" + source + "'"))
                .isEqualTo(3);
    }

    /** A node that dies has finished some transactions and not the next; the other begins where those ended. */
    @Test
    void whoeverGoesOnGoesOnWhereTheLastTransactionEnded() throws SQLException {
        var id = read(many(250));
        workingThrough.all(editor, id);
        importing.begin(editor, id);

        assertThat(importing.step(id, 100)).isEqualTo(100);
        assertThat(kept()).isEqualTo(100);
        assertThat(importing.one(editor, id).reached()).isEqualTo(100);
        var ended = AtOnce.times(4, any -> () -> importing.step(id, 100));

        assertThat(ended.stream().mapToInt(AtOnce.Ended::given).sum()).isEqualTo(150);
        assertThat(importing.one(editor, id).state()).isEqualTo(ImportState.DONE);
        assertThat(importing.one(editor, id).fresh()).isEqualTo(250);
        assertThat(kept()).isEqualTo(250);
        assertThat(sql.number("select count(*) from finder_import_row where words <> '' and import_id = " + id))
                .isZero();
    }

    @Test
    void aRowThatMakesTheProgramStumbleIsPassedOver() throws SQLException {
        var id = read(many(3));
        sql.run("update finder_import_row set words = '{' where number = 2 and import_id = " + id);

        workingThrough.some(id);

        var report = importing.one(editor, id);
        assertThat(report.state()).isEqualTo(ImportState.CHECKED);
        assertThat(report.fresh()).isEqualTo(2);
        assertThat(importing.bad(editor, id))
                .extracting(BadRow::problem)
                .singleElement()
                .asString()
                .contains("our side");
    }

    @Test
    void whatIsDecidedIsDecidedOnceAndByWhoKeepsTheFinder() {
        var report = tried(many(2));
        var june = given.member("June");

        assertThat(kind(() -> importing.begin(june, report.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(kind(() -> importing.newest(june, 1))).isEqualTo(Refusal.Kind.NOT_FOUND);
        importing.begin(editor, report.id());
        assertThat(kind(() -> importing.begin(editor, report.id()))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(kind(() -> importing.drop(editor, report.id()))).isEqualTo(Refusal.Kind.CONFLICT);
        var dropped = tried(many(1));
        importing.drop(editor, dropped.id());
        assertThat(kind(() -> importing.begin(editor, dropped.id()))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    private static Refusal.Kind kind(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).isNotNull();
        return refused.kind();
    }

    @Test
    void aWholeExportComesBackAsTheSameAndTheOneForAllHidesWhatIsHidden() throws IOException {
        workingThrough.all(editor, read("1,Leeds circle,IN_PERSON,Leeds,LS1 4AP,GB,2026-01-02\n"));
        var csv = HEADER.replace("verified_on", "street,address_shown_to,contact_email")
                + "9,Hidden circle,IN_PERSON,Leeds,LS6 3BN,GB,7 Secret Lane,ON_REQUEST,keeper-" + source.substring(5)
                + "@example.org\n";
        var id = importing.read(
                editor, "groups.csv", source, new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        workingThrough.all(editor, id);
        importing.begin(editor, id);
        workingThrough.all(editor, id);

        for (var name : new String[] {"all.csv", "all.json"}) {
            var whole = export(name, true);
            var back = importing.read(editor, name, "", new ByteArrayInputStream(whole));
            workingThrough.all(editor, back);
            var report = importing.one(editor, back);
            assertThat(report.fresh() + report.changed() + report.bad())
                    .as(importing.bad(editor, back).toString())
                    .isZero();
            assertThat(report.same()).isPositive();
            var forAll = new String(export(name, false), StandardCharsets.UTF_8);
            assertThat(forAll).contains("Hidden circle").doesNotContain("Secret Lane", "keeper-" + source.substring(5));
        }
    }

    private byte[] export(String name, boolean whole) throws IOException {
        var out = new ByteArrayOutputStream();
        if (name.endsWith(".csv")) exporting.csv(whole ? editor : Actor.VISITOR, whole, out);
        else exporting.hsds(whole ? editor : Actor.VISITOR, whole, out);
        return out.toByteArray();
    }
}
