package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import org.commonthread.Mistakes;
import org.commonthread.platform.Refusal;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void datesAreShownInTheOrderOfTime() {
        assertThat(order(event(EventKind.SCAN, "2023"), event(EventKind.DIAGNOSIS, "March 2022")))
                .containsExactly("March 2022", "2023");
    }

    @Test
    void monthsAreCountedFromTheDiagnosisWhereItHasADate() {
        assertThat(order(
                        event(EventKind.SCAN, "June 2022"),
                        event(EventKind.TREATMENT_START, "month 2"),
                        event(EventKind.DIAGNOSIS, "March 2022")))
                .containsExactly("March 2022", "month 2", "June 2022");
    }

    @Test
    void whatCannotBeComparedStaysAsSheWroteIt() {
        assertThat(order(event(EventKind.SCAN, "2023"), event(EventKind.SURGERY, "month 2")))
                .containsExactly("2023", "month 2");
        assertThat(order(
                        event(EventKind.SCAN, "2023"), event(EventKind.SURGERY, "once"), event(EventKind.SCAN, "2022")))
                .containsExactly("2023", "once", "2022");
    }

    @Test
    void monthsAloneNeedNoDateAtAll() {
        assertThat(order(event(EventKind.SCAN, "month 9"), event(EventKind.DIAGNOSIS, "month 0")))
                .containsExactly("month 0", "month 9");
    }

    @Test
    void anEmptyRowIsNoEvent() {
        var blank = new TimelineEvent(null, " ", null, "", null, null, "");

        assertThat(new Timeline(List.of(blank, event(EventKind.SCAN, "2023"))).events())
                .hasSize(1);
    }

    @Test
    void aDraftMayBeHalfTypedAndAStoryThatIsSentMayNot() {
        var half = new Timeline(List.of(new TimelineEvent(null, "some day", "", "the scan", null, null, "")));

        assertThat(Mistakes.in(half)).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, half::requireReadable).problemOf("timeline"))
                .contains("March 2022");
        assertThatCode(new Timeline(List.of(event(EventKind.SCAN, "2023")))::requireReadable)
                .doesNotThrowAnyException();
    }

    @Test
    void anEventFitsItsColumn() {
        var long41 = new TimelineEvent(EventKind.SCAN, "x".repeat(41), "", "y".repeat(121), null, 4, "z".repeat(301));

        assertThat(Mistakes.in(new Timeline(List.of(long41)))).hasSize(4);
        assertThat(Mistakes.in(new Timeline(Stream.generate(() -> event(EventKind.SCAN, "2023"))
                        .limit(61)
                        .toList())))
                .hasSize(1);
    }

    private static List<String> order(TimelineEvent... events) {
        return new Timeline(List.of(events))
                .placed().stream().map(placed -> placed.event().when()).toList();
    }

    private static TimelineEvent event(EventKind kind, String when) {
        return new TimelineEvent(kind, when, "", "", null, null, "");
    }
}
