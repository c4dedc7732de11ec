package org.commonthread.group.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.group.GroupKind;
import org.commonthread.group.joining.Leaving;
import org.commonthread.group.joining.Posts;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.SiteClock;
import org.commonthread.platform.calendar.WallTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a group meets, who is let in, and what becomes of it when it is changed. */
@ArquillianTest
class MeetingsIT {
    private static final Duration DAY = Duration.ofDays(1);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    GivenMeeting meetings;

    @Inject
    Meetings reading;

    @Inject
    Hosting hosting;

    @Inject
    Attending attending;

    @Inject
    Rescheduling rescheduling;

    @Inject
    CallingOff callingOff;

    @Inject
    SecretAddresses addresses;

    @Inject
    Leaving leaving;

    @Inject
    Reminding reminding;

    @Inject
    RemindOfMeetings reminders;

    @Inject
    Advancing advancing;

    @Inject
    SiteClock clock;

    @Inject
    Settings settings;

    @Test
    void theWayInIsToldToThoseWhoHaveAPlaceFromAQuarterOfAnHourBeforeUntilTheEnd() {
        var led = meetings.group(GroupKind.MEMBERS);
        var start = clock.instant().plus(DAY).truncatedTo(ChronoUnit.MINUTES);
        var meeting = meetings.at(led, start, null, 1);
        var key = meetings.dates(led.host(), meeting).get(0).key();
        var june = meetings.member(led, "June");
        var omar = meetings.member(led, "Omar");
        attending.come(june, meeting, key);
        attending.come(omar, meeting, key);

        assertThat(wayIn(june, meeting, start.minusSeconds(15 * 60 + 1))).isNull();
        assertThat(wayIn(june, meeting, start.minusSeconds(15 * 60))).isEqualTo(GivenMeeting.WAY_IN);
        assertThat(wayIn(june, meeting, start.plusSeconds(60 * 60 - 1))).isEqualTo(GivenMeeting.WAY_IN);
        for (var other : List.of(omar, led.host(), given.member("Tom"))) {
            clock.travel(
                    start,
                    () -> assertThat(reading.one(other, meeting).toString())
                            .contains("An evening together")
                            .doesNotContain("secret-room"));
        }
        clock.travel(
                start.plusSeconds(60 * 60),
                () -> assertThat(meetings.dates(june, meeting)).as("it is over").isEmpty());
        clock.travel(start.minusSeconds(60), () -> attending.leave(june, meeting, key));
        assertThat(wayIn(june, meeting, start)).isNull();
        assertThat(wayIn(omar, meeting, start)).isEqualTo(GivenMeeting.WAY_IN);
    }

    private @Nullable String wayIn(Actor member, long meeting, Instant when) {
        var told = new AtomicReference<@Nullable String>();
        clock.travel(when, () -> told.set(meetings.dates(member, meeting).get(0).wayIn()));
        return told.get();
    }

    /** It begins in five minutes, so whoever has a place is shown the way in: nobody else, in no byte. */
    @Test
    void noAnswerToAVisitorHoldsTheWayInOrNamesTheGroupInAFile() throws Exception {
        var led = meetings.group(GroupKind.OPEN);
        var meeting = meetings.at(led, clock.instant().plus(Duration.ofMinutes(5)), "FREQ=WEEKLY", 3);
        var slug = led.group().slug();
        attending.come(
                led.host(), meeting, meetings.dates(led.host(), meeting).get(0).key());
        var secret = addresses.renew(led.host()).replaceAll("https?://[^/]+", "");
        var ofGroup = addresses.renew(led.host(), slug).replaceAll("https?://[^/]+", "");

        var key = meetings.dates(led.host(), meeting).get(0).key();
        assertThat(body("/groups/" + slug + "/meetings")).contains("An evening together", "2 of 3 places free");
        for (var address : List.of(
                "/groups/" + slug,
                "/groups/" + slug + "/meetings",
                "/meetings/" + meeting,
                "/calendar/read/" + meeting + ".ics",
                "/calendar/read/" + meeting + "/" + key + ".ics",
                secret,
                ofGroup,
                "/api/v1/groups/" + slug + "/meetings")) {
            assertThat(body(address)).as(address).doesNotContain("secret-room").isNotEmpty();
        }
        for (var file : List.of("/calendar/read/" + meeting + ".ics", secret, ofGroup)) {
            assertThat(body(file))
                    .as(file)
                    .contains("SUMMARY:Meeting\r\n", "BEGIN:VEVENT", "URL:" + settings.baseUrl() + "/login/meetings/")
                    .doesNotContain(slug, led.group().name(), "An evening together");
        }
    }

    @Test
    void aSecretAddressEndsWhenItIsRenewedAndWithBelonging() throws Exception {
        var led = meetings.group(GroupKind.PRIVATE);
        meetings.at(led, clock.instant().plus(DAY), null, null);
        var first = addresses.renew(led.host(), led.group().slug()).replaceAll("https?://[^/]+", "");
        assertThat(body(first)).contains("BEGIN:VEVENT");
        var second = addresses.renew(led.host(), led.group().slug()).replaceAll("https?://[^/]+", "");

        assertThat(status(first)).isEqualTo(404);
        assertThat(body(second)).contains("BEGIN:VEVENT");
        assertThat(status("/calendar/" + "0".repeat(64) + ".ics")).isEqualTo(404);
        addresses.end(led.host());
        assertThat(status(second)).isEqualTo(404);
    }

    @Test
    void oneMeetingHasASecretAddressOfItsOwn() throws Exception {
        var led = meetings.group(GroupKind.PRIVATE);
        var tea = meetings.at(led, clock.instant().plus(DAY), "FREQ=WEEKLY", null);
        meetings.at(led, clock.instant().plus(DAY.multipliedBy(2)), "FREQ=DAILY", null);
        var june = meetings.member(led, "June");
        var first = addresses.renew(june, tea).replaceAll("https?://[^/]+", "");
        assertThat(body(first))
                .containsOnlyOnce("BEGIN:VEVENT")
                .contains("RRULE:FREQ=WEEKLY", "/login/meetings/" + tea)
                .doesNotContain(
                        "secret-room", "An evening together", led.group().name());

        var second = addresses.renew(june, tea).replaceAll("https?://[^/]+", "");
        assertThat(status(first)).isEqualTo(404);
        assertThat(status(second)).isEqualTo(200);
        assertThat(catchThrowableOfType(Refusal.class, () -> addresses.renew(given.member("Tom"), tea))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        leaving.leave(june, led.group().slug(), Posts.KEEP);
        assertThat(status(second)).as("who has left reads nothing more").isEqualTo(404);
        var hosts = addresses.renew(led.host(), tea).replaceAll("https?://[^/]+", "");
        addresses.end(led.host());
        assertThat(status(hosts)).isEqualTo(404);
    }

    @Test
    void calendarsAreToldWhatWasMovedAndWhatWasCancelled() throws Exception {
        var led = meetings.group(GroupKind.OPEN);
        var meeting = meetings.at(led, clock.instant().plus(DAY), "FREQ=WEEKLY", null);
        var file = "/calendar/read/" + meeting + ".ics";
        var dates = meetings.dates(led.host(), meeting);
        assertThat(body(file)).contains("RRULE:FREQ=WEEKLY", "SEQUENCE:1\r\n").doesNotContain("RECURRENCE-ID");

        rescheduling.once(
                led.host(),
                meeting,
                dates.get(1).key(),
                later(dates.get(1).when().wall()));
        callingOff.once(led.host(), meeting, dates.get(2).key());
        assertThat(body(file))
                .containsOnlyOnce("RRULE")
                .contains(
                        "RECURRENCE-ID;TZID=America/New_York:"
                                + compact(dates.get(1).when().wall()),
                        "DTSTART;TZID=America/New_York:"
                                + compact(dates.get(1).when().wall().plusHours(2)),
                        "RECURRENCE-ID;TZID=America/New_York:"
                                + compact(dates.get(2).when().wall()),
                        "SEQUENCE:2\r\n")
                .containsOnlyOnce("STATUS:CANCELLED");

        callingOff.all(led.host(), meeting);
        assertThat(body(file)).doesNotContain("STATUS:CONFIRMED\r\nCLASS:PRIVATE\r\nSUMMARY:Meeting\r\nRRULE");
        assertThat(body(file).split("BEGIN:VEVENT")[1]).contains("RRULE", "STATUS:CANCELLED", "SEQUENCE:2\r\n");
    }

    private static String compact(LocalDateTime wall) {
        return wall.toString().replaceAll("[-:]", "") + "00";
    }

    private static ChangeOnce later(LocalDateTime wall) {
        return new ChangeOnce(new WallTime(wall.plusHours(2), GivenMeeting.NEW_YORK), 60, null, null);
    }

    @Test
    void whoHasAPlaceKeepsItWhenOneDateOrAllThatFollowAreChanged() {
        var led = meetings.group(GroupKind.MEMBERS);
        var meeting = meetings.at(led, clock.instant().plus(DAY), "FREQ=WEEKLY", 1);
        var june = meetings.member(led, "June");
        var omar = meetings.member(led, "Omar");
        var dates = meetings.dates(led.host(), meeting);
        for (int i = 0; i < 4; i++) {
            attending.come(june, meeting, dates.get(i).key());
            attending.come(omar, meeting, dates.get(i).key());
        }
        callingOff.once(led.host(), meeting, dates.get(3).key());
        var plan = meetings.plan(
                dates.get(2).when().instant().plus(DAY).plus(Duration.ofHours(1)), "FREQ=WEEKLY;INTERVAL=2", 2);

        rescheduling.from(led.host(), meeting, dates.get(2).key(), plan);

        var now = meetings.dates(june, meeting);
        assertThat(now)
                .extracting(each -> each.when().wall())
                .startsWith(
                        dates.get(0).when().wall(),
                        dates.get(1).when().wall(),
                        plan.when().start().wall(),
                        plan.when().start().wall().plusWeeks(2));
        assertThat(now).extracting(OccurrenceView::mine).startsWith(Seat.GOING, Seat.GOING, Seat.GOING, Seat.GOING);
        assertThat(now).extracting(OccurrenceView::cancelled).startsWith(false, false, false, true, false);
        assertThat(meetings.dates(omar, meeting))
                .extracting(OccurrenceView::mine)
                .startsWith(Seat.WAITING, Seat.WAITING, Seat.GOING);
        assertThat(meetings.occasions(june)).containsExactly("meeting off", "meeting changed");
        assertThat(meetings.occasions(omar)).containsExactly("meeting off", "meeting changed", "place");
        assertThat(catchThrowableOfType(
                                Refusal.class,
                                () -> attending.come(
                                        given.member("Tom"),
                                        meeting,
                                        dates.get(2).key()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void remindersAreWrittenOnceADayAndAnHourBeforeAndNotForWhatIsCancelled() {
        var led = meetings.group(GroupKind.MEMBERS);
        var start = clock.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.MINUTES);
        var on = meetings.at(led, start, null, 1);
        var off = meetings.at(led, start, null, null);
        var june = meetings.member(led, "June");
        var omar = meetings.member(led, "Omar");
        for (var each : List.of(june, omar)) attending.come(each, on, key(led, on));
        attending.come(june, off, key(led, off));
        callingOff.all(led.host(), off);

        clock.travel(start.minus(Duration.ofHours(24)).minusSeconds(1), reminders::run);
        assertThat(meetings.occasions(june)).containsExactly("meeting off");
        clock.travel(start.minus(Duration.ofHours(23)), () -> {
            var due = reminding.due(Reminder.DAY).stream()
                    .filter(each -> each.memberId() == june.id())
                    .findFirst()
                    .orElseThrow();
            var written = AtOnce.times(4, any -> () -> reminding.remind(Reminder.DAY, due));
            assertThat(written).filteredOn(AtOnce.Ended::given).hasSize(1);
            reminders.run();
        });
        clock.travel(
                start.minus(Duration.ofMinutes(59)), () -> IntStream.range(0, 2).forEach(i -> reminders.run()));
        assertThat(meetings.occasions(june)).containsExactly("meeting off", "meeting DAY", "meeting HOUR");
        assertThat(meetings.occasions(omar)).as("who waits is not reminded").isEmpty();
    }

    private OccurrenceKey key(GivenMeeting.Led led, long meeting) {
        return meetings.dates(led.host(), meeting).get(0).key();
    }

    @Test
    void onlyHostsPlanAndTheSameKeyIsOneMeeting() {
        var led = meetings.group(GroupKind.MEMBERS);
        var plan = meetings.plan(clock.instant().plus(DAY), null, null);
        var june = meetings.member(led, "June");
        var key = Given.random();
        var id = hosting.plan(led.host(), led.group().slug(), key, plan);

        assertThat(hosting.plan(led.host(), led.group().slug(), key, plan)).isEqualTo(id);
        for (var other : List.of(june, given.member("Tom"), given.moderator())) {
            assertThat(catchThrowableOfType(
                                    Refusal.class,
                                    () -> hosting.plan(other, led.group().slug(), Given.random(), plan))
                            .kind())
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
            assertThat(catchThrowableOfType(Refusal.class, () -> callingOff.all(other, id))
                            .kind())
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        var passed = catchThrowableOfType(
                Refusal.class,
                () -> hosting.plan(
                        led.host(),
                        led.group().slug(),
                        Given.random(),
                        meetings.plan(clock.instant().minus(DAY), null, null)));
        assertThat(passed.problemOf("at")).isNotNull();
    }

    /** A page kept ready for visitors must not go on telling of what is over. */
    @Test
    void whatHasPassedIsShownNoMoreAfterTheNextLook() throws Exception {
        var led = meetings.group(GroupKind.OPEN);
        var meeting = meetings.at(led, clock.instant().minus(Duration.ofMinutes(59)), "FREQ=DAILY;COUNT=2", null);
        var address = "/groups/" + led.group().slug() + "/meetings";
        assertThat(body(address).split("class=\"meeting ", -1)).hasSize(3);

        clock.travel(
                clock.instant().plus(Duration.ofDays(3)),
                () -> advancing.passed().stream().filter(id -> id == meeting).forEach(advancing::advance));
        assertThat(body(address)).doesNotContain("class=\"meeting ");
    }

    private String body(String address) throws Exception {
        return answer(address).body();
    }

    private int status(String address) throws Exception {
        return answer(address).statusCode();
    }

    private HttpResponse<String> answer(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + address))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
