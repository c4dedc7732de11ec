package org.commonthread.group.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupRole;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What hosts write about meetings is people's words: looked at before others read it, reported, decided, appealed against. */
@ArquillianTest
class MeetingWordsIT {
    private static final Duration DAY = Duration.ofDays(1);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String PLAIN = "A meeting of the group";

    @Inject
    Given given;

    @Inject
    GivenMeeting meetings;

    @Inject
    Meetings reading;

    @Inject
    Hosting hosting;

    @Inject
    Preparing preparing;

    @Inject
    Rescheduling rescheduling;

    @Inject
    Attending attending;

    @Inject
    Reporting reporting;

    @Inject
    Undoing undoing;

    @Inject
    Queue queue;

    @Inject
    SiteClock clock;

    @Inject
    Settings settings;

    @Inject
    Sql sql;

    @Test
    void heldWordsWaitAndTheMeetingIsToldWithoutThem() throws Exception {
        var led = meetings.group(GroupKind.OPEN);
        var mark = "marker" + Given.random().substring(0, 12);
        var id = planned(led, "Call me, " + mark, "My number is +44 7946 0958 12, " + mark);

        assertThat(given.isWaiting(subject(id))).isTrue();
        var hosts = reading.one(led.host(), id);
        assertThat(hosts.title()).isEqualTo(PLAIN);
        var held = Objects.requireNonNull(hosts.held());
        assertThat(held.title()).contains(mark);
        assertThat(held.told()).contains("could be private");
        assertThat(preparing.planned(led.host(), id).about()).contains(mark);

        var june = meetings.member(led, "June");
        attending.come(june, id, hosts.dates().get(0).key());
        for (var other : List.of(june, Actor.VISITOR, given.moderator())) {
            assertThat(reading.one(other, id).toString()).contains(PLAIN).doesNotContain(mark);
        }
        var slug = led.group().slug();
        for (var address : List.of(
                "/meetings/" + id,
                "/groups/" + slug,
                "/groups/" + slug + "/meetings",
                "/calendar/read/" + id + ".ics",
                "/api/v1/meetings/" + id,
                "/api/v1/groups/" + slug + "/meetings")) {
            assertThat(body(address)).as(address).isNotEmpty().doesNotContain(mark);
        }

        given.decide(given.moderator(), subject(id), DecisionKind.APPROVE);
        assertThat(body("/meetings/" + id)).contains("Call me, " + mark);
        assertThat(reading.one(led.host(), id).held()).isNull();
        assertThat(sql.number("select count(*) from outbox_letter where words like '%" + mark + "%'"))
                .isZero();
    }

    @Test
    void aChangeThatIsHeldLeavesTheOldWordsAndTheNewHour() {
        var led = meetings.group(GroupKind.MEMBERS);
        var id = planned(led, "Tea", "We talk.");
        var first = reading.one(led.host(), id).dates().get(0);
        assertThat(reading.one(led.host(), id).title()).isEqualTo("Tea");

        var later = first.when().instant().plus(Duration.ofHours(2));
        rescheduling.from(led.host(), id, first.key(), plan(later, "Tea", "Write to me: anna.b@example.org", "", null));

        var june = meetings.member(led, "June");
        var seen = reading.one(june, id);
        assertThat(seen.aboutHtml()).contains("We talk.").doesNotContain("example.org");
        assertThat(seen.dates().get(0).when().instant()).isEqualTo(later.truncatedTo(ChronoUnit.MINUTES));
        assertThat(seen.held()).as("only hosts see it").isNull();

        given.decide(given.moderator(), subject(id), DecisionKind.MASK_AND_APPROVE);
        assertThat(reading.one(june, id).aboutHtml()).contains("Write to me").doesNotContain("example.org");
    }

    /** Where people meet is an address; what else is written in its place is looked at, while people find their way. */
    @Test
    void aPlaceIsToldAtOnceAndLookedAtWhereItIsMoreThanAnAddress() {
        var led = meetings.group(GroupKind.MEMBERS);
        var start = clock.instant().plus(DAY);
        var plain = hosting.plan(
                led.host(),
                led.group().slug(),
                Given.random(),
                plan(start, "Walk", "Slowly.", "12 Harbour Street, ring 0113 496 0012", null));
        assertThat(given.isWaiting(subject(plain))).isFalse();

        var first = reading.one(led.host(), plain).dates().get(0);
        var wall = first.when();
        rescheduling.once(
                led.host(),
                plain,
                first.key(),
                new ChangeOnce(wall, 60, null, "Behind the church. I will kill myself"));
        assertThat(given.itemOn(subject(plain)).priority()).isEqualTo(Priority.CRISIS);
        assertThat(reading.one(led.host(), plain).dates().get(0).place()).contains("Behind the church");
        assertThat(reading.one(led.host(), plain).held()).isNull();
    }

    @Test
    void itWaitsInTheQueueOfItsGroupAndACrisisBeforeTheTeamToo() {
        var led = meetings.group(GroupKind.PRIVATE);
        var keeper = given.member("Omar");
        given.aGroup().by(keeper).open();
        var colleague = meetings.member(led, "Ann");
        keeps(led, colleague);
        var id = planned(led, "Goodbye", "I want to die tonight, I will end my life.");

        assertThat(given.itemOn(subject(id)).priority()).isEqualTo(Priority.CRISIS);
        assertThat(waiting(colleague, id)).hasSize(1);
        assertThat(waiting(given.moderator(), id)).hasSize(1);
        assertThat(waiting(keeper, id)).isEmpty();
        assertThat(waiting(led.host(), id)).as("her own words").isEmpty();
    }

    @Test
    void whoReadsItReportsItAndNobodyElseKnowsOfIt() {
        var led = meetings.group(GroupKind.PRIVATE);
        var june = meetings.member(led, "June");
        var id = planned(led, "Tea", "We talk.");

        reporting.send(june, new SendReport(subject(id), ReportReason.UNKIND, ""));

        var item = given.itemOn(subject(id));
        assertThat(queue.item(given.moderator(), item.id()).item().text()).contains("Tea", "We talk.");
        assertThat(refused(() -> reporting.about(led.host(), subject(id)))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() -> reporting.about(given.member("Tom"), subject(id))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(reading.one(june, id).title())
                .as("it stays until somebody has decided")
                .isEqualTo("Tea");
    }

    @Test
    void askedForChangesItStandsWithoutItsWordsUntilTheyAreOthers() {
        var led = meetings.group(GroupKind.MEMBERS);
        var june = meetings.member(led, "June");
        var id = planned(led, "Tea", "We talk.");
        given.reported(subject(id), led.host());
        given.decide(given.moderator(), subject(id), DecisionKind.REQUEST_CHANGES);

        assertThat(reading.one(june, id).title()).isEqualTo(PLAIN);
        assertThat(reading.one(june, id).dates()).noneMatch(OccurrenceView::cancelled);
        assertThat(Objects.requireNonNull(reading.one(led.host(), id).held()).told())
                .contains("Please leave the name out.");

        var first = reading.one(led.host(), id).dates().get(0);
        rescheduling.from(
                led.host(), id, first.key(), plan(first.when().instant(), "Tea together", "We talk.", "", null));
        assertThat(reading.one(june, id).title()).isEqualTo("Tea together");
    }

    @Test
    void removedItIsCancelledAndItsGuestsHearOfItOnceThatStands() {
        var led = meetings.group(GroupKind.MEMBERS);
        var june = meetings.member(led, "June");
        var id = planned(led, "Buy", "My tea heals.");
        var key = reading.one(june, id).dates().get(0).key();
        attending.come(june, id, key);
        given.reported(subject(id), led.host());
        var priya = given.moderator();

        var decided = given.justDecided(priya, subject(id), DecisionKind.REMOVE);
        assertThat(reading.one(june, id))
                .matches(MeetingView::cancelled)
                .matches(seen -> seen.title().equals(PLAIN));
        assertThat(refused(() -> attending.come(meetings.member(led, "Ann"), id, key)))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(meetings.occasions(june)).isEmpty();

        undoing.undo(priya, decided.id());
        assertThat(reading.one(june, id))
                .matches(seen -> !seen.cancelled() && seen.title().equals("Buy"));
        assertThat(reading.one(june, id).dates().get(0).mine()).isEqualTo(Seat.GOING);
        given.decide(priya, subject(id), DecisionKind.REMOVE);
        assertThat(meetings.occasions(june)).containsExactly("meeting off");
    }

    @Test
    void anAppealThatIsRightBringsItBackAndItsGuestsHearOfThat() throws Exception {
        var led = meetings.group(GroupKind.OPEN);
        var june = meetings.member(led, "June");
        var id = planned(led, "Tea", "We talk.");
        attending.come(june, id, reading.one(june, id).dates().get(0).key());
        given.reported(subject(id), led.host());
        given.decide(given.moderator(), subject(id), DecisionKind.REMOVE);
        assertThat(body("/calendar/read/" + id + ".ics")).contains("STATUS:CANCELLED", "SEQUENCE:2\r\n");

        given.decide(given.moderator(), given.appealed(led.host()), DecisionKind.APPROVE);

        assertThat(reading.one(june, id))
                .matches(seen -> !seen.cancelled() && seen.title().equals("Tea"));
        assertThat(meetings.occasions(june)).containsExactly("meeting off", "meeting on");
        assertThat(body("/calendar/read/" + id + ".ics"))
                .contains("SEQUENCE:3\r\n")
                .doesNotContain("CANCELLED");
    }

    private void keeps(GivenMeeting.Led led, Actor member) {
        try {
            sql.run("update belonging set role = '" + GroupRole.MODERATOR + "' where group_id = "
                    + led.group().id() + " and member_id = " + member.id());
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private List<QueueRow> waiting(Actor moderator, long id) {
        return queue.after(moderator, QueueFilter.OPEN, null, 100_000).stream()
                .filter(row -> row.kind() == Kind.MEETING && row.subjectId() == id)
                .toList();
    }

    private long planned(GivenMeeting.Led led, String title, String about) {
        var plan = plan(clock.instant().plus(DAY), title, about, "", "FREQ=WEEKLY");
        return hosting.plan(led.host(), led.group().slug(), Given.random(), plan);
    }

    private MeetingPlan plan(Instant start, String title, String about, String place, @Nullable String rule) {
        var any = meetings.plan(start, rule, null);
        return new MeetingPlan(
                title,
                about,
                place.isEmpty() ? Venue.ONLINE : Venue.IN_PERSON,
                place.isEmpty() ? any.wayIn() : "",
                place,
                null,
                any.when(),
                60);
    }

    private String body(String address) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + address))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, BodyHandlers.ofString()).body();
    }

    private static Subject subject(long id) {
        return new Subject(Kind.MEETING, id);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
