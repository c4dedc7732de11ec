package org.commonthread.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import net.fortuna.ical4j.model.Recur;
import org.commonthread.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecurrenceTest {
    /**
     * Both nights of the year in which the clocks of New York, London and Sydney are changed: the last meeting before
     * it and the first after it, on the wall there, in UTC, and on the wall of somebody who reads of it elsewhere.
     */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-03T19:00, 2026-03-04T00:00Z, 2026-03-10T23:00Z, Europe/London,    2026-03-10T23:00",
        "America/New_York, 2026-10-27T19:00, 2026-10-27T23:00Z, 2026-11-04T00:00Z, Australia/Sydney, 2026-11-04T11:00",
        "Europe/London,    2026-03-25T19:00, 2026-03-25T19:00Z, 2026-04-01T18:00Z, America/New_York, 2026-04-01T14:00",
        "Europe/London,    2026-10-21T19:00, 2026-10-21T18:00Z, 2026-10-28T19:00Z, America/New_York, 2026-10-28T15:00",
        "Australia/Sydney, 2026-03-31T19:00, 2026-03-31T08:00Z, 2026-04-07T09:00Z, Europe/London,    2026-04-07T10:00",
        "Australia/Sydney, 2026-09-29T19:00, 2026-09-29T09:00Z, 2026-10-06T08:00Z, America/New_York, 2026-10-06T04:00",
    })
    void anHourStaysThatHourWhenTheClocksAreChanged(
            ZoneId zone, LocalDateTime start, String before, String after, ZoneId elsewhere, LocalDateTime there) {
        var weekly = Recurrence.of(new WallTime(start, zone), "FREQ=WEEKLY");

        var two = weekly.after(instant(before).minusSeconds(1), 2);

        assertThat(two).extracting(WallTime::instant).containsExactly(instant(before), instant(after));
        assertThat(two).extracting(WallTime::wall).containsExactly(start, start.plusWeeks(1));
        assertThat(two.get(1).in(elsewhere).wall()).isEqualTo(there);
    }

    /** RFC 5545, 3.3.5: an hour that does not exist is read with the offset before the gap, one that is there twice is the first. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-07T02:30, 2026-03-07T07:30Z, 2026-03-08T07:30Z, 2026-03-09T06:30Z",
        "America/New_York, 2026-10-31T01:30, 2026-10-31T05:30Z, 2026-11-01T05:30Z, 2026-11-02T06:30Z",
        "Europe/London,    2026-03-28T01:30, 2026-03-28T01:30Z, 2026-03-29T01:30Z, 2026-03-30T00:30Z",
        "Europe/London,    2026-10-24T01:30, 2026-10-24T00:30Z, 2026-10-25T00:30Z, 2026-10-26T01:30Z",
        "Australia/Sydney, 2026-10-03T02:30, 2026-10-02T16:30Z, 2026-10-03T16:30Z, 2026-10-04T15:30Z",
        "Australia/Sydney, 2026-04-04T02:30, 2026-04-03T15:30Z, 2026-04-04T15:30Z, 2026-04-05T16:30Z",
    })
    void anHourThatTheClockJumpsOverOrShowsTwiceIsReadAsTheStandardSays(
            ZoneId zone, LocalDateTime start, String first, String onTheNight, String next) {
        var nightly = Recurrence.of(new WallTime(start, zone), "FREQ=DAILY;COUNT=3");

        assertThat(nightly.after(Instant.EPOCH, 9))
                .extracting(WallTime::instant)
                .containsExactly(instant(first), instant(onTheNight), instant(next));
    }

    @Test
    void aReaderElsewhereIsToldHerOwnDayAndHour() {
        var meeting = at("2026-12-01T19:00", "America/New_York");

        assertThat(meeting.inWords()).isEqualTo("Tuesday 1 December 2026, 19:00 New York time");
        assertThat(meeting.inWordsFor(ZoneId.of("Europe/London")))
                .isEqualTo("Wednesday 2 December 2026, 00:00 your time");
        assertThat(meeting.inWordsFor(ZoneId.of("America/Toronto"))).isNull();
        assertThat(at("2026-03-08T02:30", "America/New_York").hour()).isEqualTo("03:30 New York time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=WEEKLY;COUNT=3 | 2026-12-01 2026-12-08 2026-12-15",
                "FREQ=WEEKLY;UNTIL=20261208 | 2026-12-01 2026-12-08",
                "FREQ=WEEKLY;UNTIL=20261208T190000 | 2026-12-01 2026-12-08",
                "FREQ=WEEKLY;UNTIL=20261208T185959 | 2026-12-01",
                "FREQ=WEEKLY;UNTIL=20261209T000000Z | 2026-12-01 2026-12-08",
                "FREQ=WEEKLY;UNTIL=20261208T235959Z | 2026-12-01",
                "FREQ=MONTHLY;BYDAY=-1TU;COUNT=2 | 2026-12-29 2027-01-26",
                "freq=monthly;byday=1TU,3TU;count=3 | 2026-12-01 2026-12-15 2027-01-05",
                "FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3 | 2026-12-31 2027-01-31 2027-03-31",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;COUNT=2 | 2028-02-29 2032-02-29",
                "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2 | 2026-12-31 2027-01-29",
            })
    void aRuleHasTheDaysThatTheStandardSays(String rule, String days) {
        var recurrence = Recurrence.of(at("2026-12-01T19:00", "America/New_York"), rule);

        assertThat(recurrence.after(Instant.EPOCH, 5))
                .extracting(each -> each.wall().toLocalDate())
                .isEqualTo(
                        List.of(days.split(" ")).stream().map(LocalDate::parse).toList());
        assertThat(Recurrence.of(recurrence.start(), recurrence.rule()))
                .as("what is kept is read again as it is")
                .isEqualTo(recurrence);
    }

    /** Two libraries that never heard of each other, twenty years on. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=DAILY;INTERVAL=3",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU;WKST=SU",
                "FREQ=MONTHLY;BYDAY=2WE,-1FR",
                "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1",
                "FREQ=YEARLY;BYMONTH=3,10;BYDAY=-1SU",
            })
    void farFromItsStartARuleHasTheSameDaysAsElsewhere(String rule) {
        var recurrence = Recurrence.of(at("2006-01-05T19:00", "Europe/London"), rule);
        var from = LocalDateTime.of(2026, 6, 1, 0, 0);
        var theirs = new Recur<LocalDateTime>(rule).getDates(recurrence.start().wall(), from, from.plusYears(1));

        assertThat(recurrence.between(
                        new WallTime(from, recurrence.zone()).instant(),
                        new WallTime(from.plusYears(1), recurrence.zone()).instant(),
                        500))
                .isNotEmpty()
                .extracting(WallTime::wall)
                .isEqualTo(theirs);
    }

    @Test
    void whatIsLeftOutIsNotCountedAsNext() {
        var weekly = Recurrence.of(at("2026-12-01T19:00", "America/New_York"), "FREQ=WEEKLY;COUNT=3")
                .without(LocalDateTime.parse("2026-12-08T19:00"));

        assertThat(weekly.after(Instant.EPOCH, 2))
                .extracting(each -> each.wall().getDayOfMonth())
                .containsExactly(1, 15);
        assertThat(weekly.has(LocalDateTime.parse("2026-12-15T19:00"))).isTrue();
        assertThat(weekly.has(LocalDateTime.parse("2026-12-08T19:00"))).isFalse();
        assertThat(weekly.has(LocalDateTime.parse("2026-12-15T20:00"))).isFalse();
    }

    @Test
    void aStartThatTheRuleDoesNotHaveIsTheNextThatItHas() {
        var tuesdays = Recurrence.of(at("2026-12-03T19:00", "America/New_York"), "FREQ=WEEKLY;BYDAY=TU");

        assertThat(tuesdays.start().wall()).isEqualTo("2026-12-08T19:00");
    }

    @Test
    void whatGoesOnFromADayCountsOnlyWhatIsLeft() {
        var five = Recurrence.of(at("2026-12-01T19:00", "America/New_York"), "FREQ=WEEKLY;COUNT=5");

        assertThat(five.from(LocalDateTime.parse("2026-12-15T19:00")).after(Instant.EPOCH, 9))
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=SECONDLY",
                "FREQ=HOURLY;COUNT=5",
                "FREQ=DAILY;BYHOUR=1,2,3",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;INTERVAL=2147483647",
                "FREQ=DAILY;COUNT=1001",
                "FREQ=DAILY;COUNT=3;UNTIL=20270101",
                "FREQ=YEARLY;BYWEEKNO=20",
                "RSCALE=CHINESE;FREQ=YEARLY",
                "FREQ=WEEKLY;BYDAY=1TU",
                "FREQ=DAILY;FREQ=WEEKLY",
                "INTERVAL=2",
                "every tuesday",
                "FREQ=DAILY\nATTENDEE:x",
                // rules that no day keeps
                "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYDAY=MO",
                "FREQ=DAILY;INTERVAL=100;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=WEEKLY;INTERVAL=100;BYMONTH=2;BYDAY=MO;BYSETPOS=7",
                "FREQ=DAILY;UNTIL=20200101",
            })
    void aRuleThatNobodyCanKeepIsRefusedInTime(String rule) {
        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThatThrownBy(() -> Recurrence.of(at("2026-12-01T19:00", "America/New_York"), rule))
                        .isInstanceOf(Refusal.class));
    }

    @Test
    void lookingAThousandYearsAheadEndsInTime() {
        var daily = Recurrence.of(at("1926-12-01T19:00", "America/New_York"), "FREQ=DAILY");

        assertTimeoutPreemptively(
                Duration.ofSeconds(10),
                () -> assertThat(daily.after(Instant.parse("2926-01-01T00:00:00Z"), 3))
                        .hasSize(3));
    }

    @Test
    void anOffsetIsNoZone() {
        assertThatThrownBy(() -> WallTime.of("2026-12-01T19:00", "+02:00")).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> WallTime.of("soon", "Europe/London")).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | Tuesday 1 December 2026, 19:00 New York time",
                "FREQ=DAILY                        | every day, 19:00 New York time",
                "FREQ=WEEKLY                       | every Tuesday, 19:00 New York time",
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU   | every second Tuesday, 19:00 New York time",
                "FREQ=WEEKLY;INTERVAL=3;BYDAY=TU,TH| every 3 weeks on Tuesday and Thursday, 19:00 New York time",
                "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR  | every day from Monday to Friday, 19:00 New York time",
                "FREQ=WEEKLY;BYDAY=TU,WE,SU;COUNT=6| every Tuesday, Wednesday and Sunday, 19:00 New York time, 6 times",
                "FREQ=MONTHLY                      | on day 1 of each month, 19:00 New York time",
                "FREQ=MONTHLY;BYDAY=1TU            | on the first Tuesday of each month, 19:00 New York time",
                "FREQ=MONTHLY;INTERVAL=2;BYDAY=-1TU| on the last Tuesday of every second month, 19:00 New York time",
                "FREQ=MONTHLY;BYDAY=1TU,3TU        | on the first and third Tuesday of each month, 19:00 New York time",
                "FREQ=MONTHLY;BYMONTHDAY=-1        | on the last day of each month, 19:00 New York time",
                "FREQ=YEARLY                       | every year on 1 December, 19:00 New York time",
                "FREQ=WEEKLY;UNTIL=20270202        | every Tuesday, 19:00 New York time, until 2 February 2027",
                "FREQ=MONTHLY;BYDAY=1TU,2TH        | on days of its own, 19:00 New York time",
                "FREQ=YEARLY;BYMONTH=3;BYDAY=TU    | on days of its own, 19:00 New York time",
            })
    void aRuleIsSaidAsAPersonWould(String rule, String words) {
        assertThat(Recurrence.of(at("2026-12-01T19:00", "America/New_York"), rule)
                        .inWords())
                .isEqualTo(words);
    }

    private static WallTime at(String wall, String zone) {
        return WallTime.of(wall, zone);
    }

    private static Instant instant(String text) {
        return Instant.parse(text.replace("Z", ":00Z"));
    }
}
