package org.commonthread.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Activity;
import org.commonthread.comment.Following;
import org.commonthread.comment.Watching;
import org.commonthread.group.joining.Accepting;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.group.joining.Joining;
import org.commonthread.group.meeting.Attending;
import org.commonthread.group.meeting.CalendarReading;
import org.commonthread.group.meeting.CallingOff;
import org.commonthread.group.meeting.ChangeOnce;
import org.commonthread.group.meeting.Hosting;
import org.commonthread.group.meeting.MeetingPlan;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.group.meeting.Preparing;
import org.commonthread.group.meeting.Rescheduling;
import org.commonthread.group.meeting.SecretAddresses;
import org.commonthread.group.meeting.Venue;
import org.commonthread.group.topic.BeginTopic;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.group.topic.WatchingGroups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.QueueGroup;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.SiteClock;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.story.InGroups;
import org.commonthread.story.Reading;
import org.commonthread.story.Sent;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * A marker word stands in a hidden group's name, in a topic and in a comment. Whoever does not belong to it walks through
 * every door there is and meets it nowhere; what she is told is what nonsense is told.
 */
@ArquillianTest
class HiddenGroupIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Joining joining;

    @Inject
    Accepting accepting;

    @Inject
    Beginning beginning;

    @Inject
    Conversing conversing;

    @Inject
    Hosting hosting;

    @Inject
    Preparing preparing;

    @Inject
    Meetings meetings;

    @Inject
    Attending attending;

    @Inject
    Rescheduling rescheduling;

    @Inject
    CallingOff callingOff;

    @Inject
    CalendarReading calendars;

    @Inject
    SecretAddresses addresses;

    @Inject
    WatchingGroups watchingGroups;

    @Inject
    SiteClock clock;

    @Inject
    Following following;

    @Inject
    Watching watching;

    @Inject
    Activity activity;

    @Inject
    Reporting reporting;

    @Inject
    Subjects subjects;

    @Inject
    Queue queue;

    @Inject
    Reading reading;

    @Inject
    InGroups inGroups;

    @Inject
    Settings settings;

    @Inject
    Sql sql;

    private record Hidden(
            String mark,
            GroupView group,
            Actor ruth,
            Actor called,
            long topic,
            long thread,
            long comment,
            long meeting,
            Sent story) {}

    /** With a word that nobody else uses, and a comment that calls somebody who is outside. */
    private Hidden hidden() {
        var mark = "marker" + Given.random().substring(0, 12);
        var ruth = given.trustedMember("Ruth");
        var called = given.member("June");
        var group = given.aGroup()
                .by(ruth)
                .called("Name " + mark)
                .about("About " + mark)
                .of(GroupKind.HIDDEN)
                .open();
        var words = new TopicWords("Topic " + mark, "Words " + mark);
        var topic = beginning
                .begin(ruth, new BeginTopic(group.slug(), words, Given.random()))
                .id();
        var thread = conversing.topic(ruth, topic).threadId();
        var comment = given.said(ruth, thread, null, "Said " + mark + " to @" + called.handle())
                .id();
        var meeting = hosting.plan(ruth, group.slug(), Given.random(), plan(mark));
        var story = given.aStory()
                .by(ruth)
                .called("Story " + mark)
                .saying("Told " + mark)
                .inGroup(group)
                .published();
        return new Hidden(mark, group, ruth, called, topic, thread, comment, meeting, story);
    }

    private MeetingPlan plan(String mark) {
        var wall = LocalDateTime.ofInstant(clock.instant().plus(Duration.ofDays(1)), ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.MINUTES);
        return new MeetingPlan(
                "Meeting " + mark,
                "About " + mark,
                Venue.HYBRID,
                "https://meet.example.org/" + mark,
                "Place " + mark,
                null,
                Recurrence.of(new WallTime(wall, ZoneId.of("Europe/London")), "FREQ=WEEKLY"),
                60);
    }

    @Test
    void noPageAndNoProgramOfAVisitorMeetsIt() throws Exception {
        var it = hidden();
        for (var address : List.of(
                "/",
                "/groups",
                "/groups?q=" + it.mark(),
                "/groups?audience=MIXED",
                "/stories",
                "/stories.atom",
                "/sitemap.xml",
                "/members/" + it.ruth().handle(),
                "/members/" + it.called().handle(),
                "/api/v1/groups?limit=100",
                "/api/v1/groups?q=" + it.mark(),
                "/api/v1/stories?limit=100")) {
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body())
                    .as(address)
                    .doesNotContain(
                            "Name " + it.mark(),
                            "Story " + it.mark(),
                            it.group().slug());
        }
    }

    @Test
    void itsAddressesAnswerAVisitorAsNonsenseDoesToTheByte() throws Exception {
        var it = hidden();
        var nowhere = "/groups/circle-0000000000000000";
        var group = "/groups/" + it.group().slug();
        assertSame(group, nowhere);
        assertSame(group + "/topics/" + it.topic(), nowhere + "/topics/" + it.topic());
        assertSame(group + "/topics/" + it.topic(), group + "/topics/999999999");
        assertSame(group + "/meetings", nowhere + "/meetings");
        assertSame("/threads/" + it.thread() + "/comments/" + it.comment(), "/threads/999999999/comments/1");
        assertSame(
                "/threads/" + it.thread() + "/comments/" + it.comment() + "/more",
                "/threads/999999999/comments/1/more");
        var meeting = "/meetings/" + it.meeting();
        var time = "/" + meetings.one(it.ruth(), it.meeting()).dates().get(0).key();
        assertSame(meeting, "/meetings/999999999");
        assertSame("/calendar/read/" + it.meeting() + ".ics", "/calendar/read/999999999.ics");
        assertSame("/calendar/read/" + it.meeting() + time + ".ics", "/calendar/read/999999999" + time + ".ics");
        assertSame("/api/v1" + meeting, "/api/v1/meetings/999999999");
        assertSame("/api/v1/groups/" + it.group().slug() + "/meetings", "/api/v1/groups/nowhere/meetings");
        for (var step : List.of("/once" + time, "/edit" + time, "/who" + time)) {
            assertThat(get(meeting + step).statusCode())
                    .as(step)
                    .isEqualTo(get("/meetings/999999999" + step).statusCode());
        }
        assertSame("/api/v1/groups/" + it.group().slug(), "/api/v1/groups/nowhere");
        assertSame("/api/v1/groups/" + it.group().slug() + "/topics", "/api/v1/groups/nowhere/topics");
        assertSame("/api/v1/groups/" + it.group().slug() + "/topics/" + it.topic(), "/api/v1/groups/nowhere/topics/1");
        assertSame("/api/v1/groups/" + it.group().slug() + "/members", "/api/v1/groups/nowhere/members");
        assertSame("/api/v1/threads/" + it.thread(), "/api/v1/threads/999999999");
        assertSame("/api/v1/threads/" + it.thread() + "/comments", "/api/v1/threads/999999999/comments");
        var story = "/stories/" + it.story().slug();
        assertSame(story, "/stories/nowhere");
        assertSame("/api/v1" + story, "/api/v1/stories/nowhere");
        assertSame("/api/v1/stories/" + it.story().id(), "/api/v1/stories/999999999");
        for (var step : List.of("/stories", "/join", "/members", "/rules", "/requests", "/settings", "/topics/new")) {
            assertThat(get(group + step).statusCode())
                    .as(step)
                    .isEqualTo(get(nowhere + step).statusCode());
        }
    }

    @Test
    void noMemberMeetsItAndNobodyOfTheTeamButByAnItem() {
        var it = hidden();
        var keeperElsewhere = given.member("Omar");
        given.aGroup().by(keeperElsewhere).open();
        var key = meetings.one(it.ruth(), it.meeting()).dates().get(0).key();
        attending.come(it.ruth(), it.meeting(), key);
        for (var stranger : List.of(it.called(), given.moderator(), given.admin(), keeperElsewhere)) {
            assertThat(groups.listed(stranger, named(it.mark()), "", 50)).isEmpty();
            assertThat(groups.seen(stranger, Set.of(it.group().id()))).isEmpty();
            for (Runnable door : List.<Runnable>of(
                    () -> groups.of(stranger, it.group().slug()),
                    () -> groups.of(stranger, it.group().id()),
                    () -> groups.whole(stranger, it.group().slug()),
                    () -> joining.join(stranger, it.group().slug(), new JoinGroup(List.of(), 1, true)),
                    () -> accepting.invited(stranger, "1"),
                    () -> conversing.topic(stranger, it.topic()),
                    () -> following.subject(stranger, it.thread()),
                    () -> following.address(stranger, it.thread(), it.comment()),
                    () -> following.count(stranger, it.thread()),
                    () -> following.quotation(stranger, it.thread(), it.comment()),
                    () -> watching.watch(stranger, it.thread(), true),
                    () -> watching.firstUnread(stranger, it.thread()),
                    () -> meetings.one(stranger, it.meeting()),
                    () -> meetings.guests(stranger, it.meeting(), key),
                    () -> attending.come(stranger, it.meeting(), key),
                    () -> preparing.planned(stranger, it.meeting()),
                    () -> calendars.meeting(stranger, it.meeting()),
                    () -> calendars.occurrence(stranger, it.meeting(), key),
                    () -> addresses.renew(stranger, it.meeting()),
                    () -> addresses.renew(stranger, it.group().slug()),
                    () -> reporting.about(stranger, meeting(it)),
                    () -> reading.story(stranger, it.story().slug()),
                    () -> following.subject(
                            stranger, following.threadOn(Given.story(it.story().id()))),
                    () -> reporting.about(stranger, Given.story(it.story().id())),
                    () -> reporting.about(stranger, Given.comment(it.comment())),
                    () -> reporting.about(stranger, new Subject(Kind.TOPIC, it.topic())),
                    () -> reporting.about(stranger, Given.group(it.group().id())))) {
                assertThatThrownBy(door::run).hasMessage(Refusal.notFound().sentence());
            }
            assertThat(subjects.describe(new Subject(Kind.TOPIC, it.topic()), stranger))
                    .isEmpty();
            assertThat(subjects.describe(Given.group(it.group().id()), stranger))
                    .isEmpty();
            assertThat(subjects.describe(meeting(it), stranger)).isEmpty();
            assertThat(meetings.mine(stranger)).isEmpty();
            assertThat(watchingGroups.fresh(stranger, 50)).isEmpty();
            assertThat(subjects.describe(Given.story(it.story().id()), stranger))
                    .isEmpty();
            assertThat(inGroups.told(stranger, it.group().id(), Reading.BEGINNING, 0, 9))
                    .isEmpty();
            assertThat(reading.newest(stranger, Reading.BEGINNING, 0, 50))
                    .noneMatch(line -> line.title().contains(it.mark()));
            assertThat(reading.by(it.ruth().handle(), stranger, 50))
                    .noneMatch(line -> line.title().contains(it.mark()));
            assertThat(activity.to(stranger, 50))
                    .noneMatch(line -> line.beginning().contains(it.mark()));
            assertThat(activity.watched(stranger, 50))
                    .noneMatch(line -> line.title().contains(it.mark()));
        }
    }

    @Test
    void whatWaitsOfItIsOnNoOtherGroupsDesk() {
        var it = hidden();
        given.reported(Given.comment(it.comment()), it.called());
        file(Given.comment(it.comment()), it);
        var keeperElsewhere = given.member("Omar");
        var open =
                given.aGroup().by(keeperElsewhere).called("Open " + it.mark()).open();

        assertThat(queue.after(keeperElsewhere, QueueFilter.OPEN, null, 1_000))
                .noneMatch(row -> row.title().contains(it.mark()));
        given.reported(meeting(it), it.called());
        file(meeting(it), it);
        assertThat(queue.after(keeperElsewhere, QueueFilter.OPEN, null, 1_000))
                .noneMatch(row -> row.title().contains(it.mark()));
        assertThat(queue.after(it.ruth(), QueueFilter.OPEN, null, 1_000))
                .anyMatch(row -> row.kind() == Kind.MEETING && row.title().contains(it.mark()))
                .anyMatch(row -> row.title().contains(it.mark()));
        assertThat(queue.groups(it.ruth())).extracting(QueueGroup::name).contains("Name " + it.mark());
        for (var other : List.of(keeperElsewhere, given.moderator())) {
            assertThat(queue.groups(other)).noneMatch(group -> group.name().contains(it.mark()));
        }
        file(meeting(it), it.mark(), open.id());
        for (var other : List.of(keeperElsewhere, given.moderator())) {
            assertThat(queue.groups(other)).extracting(QueueGroup::name).contains("Open " + it.mark());
        }
    }

    /** As if it had come up where it stands. */
    private void file(Subject subject, Hidden it) {
        file(subject, it.mark(), it.group().id());
    }

    private void file(Subject subject, String title, long groupId) {
        try {
            sql.run("update review_item set title = '" + title + "', group_id = " + groupId + " where kind = '"
                    + subject.kind() + "' and subject_id = " + subject.id());
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Subject meeting(Hidden it) {
        return new Subject(Kind.MEETING, it.meeting());
    }

    /** Somebody comes to its meeting, is told that it moves, and that it is cancelled; her calendar reads along. */
    @Test
    void noLetterAndNoCalendarOfHersTellsOfIt() throws Exception {
        var it = hidden();
        var first = meetings.one(it.ruth(), it.meeting()).dates().get(0);
        attending.come(it.ruth(), it.meeting(), first.key());
        var later = new WallTime(first.when().wall().plusHours(1), first.when().zone());
        rescheduling.once(it.ruth(), it.meeting(), first.key(), new ChangeOnce(later, 60, null, null));
        for (var address : List.of(
                addresses.renew(it.ruth()),
                addresses.renew(it.ruth(), it.group().slug()),
                addresses.renew(it.ruth(), it.meeting()))) {
            assertThat(get(address.replaceAll("https?://[^/]+", "")).body())
                    .contains("BEGIN:VEVENT", "LOCATION:Place " + it.mark())
                    .doesNotContain(
                            "Meeting " + it.mark(),
                            "About " + it.mark(),
                            "Name " + it.mark(),
                            "org/" + it.mark(),
                            it.group().slug());
        }
        callingOff.all(it.ruth(), it.meeting());
        assertThat(sql.number("select count(*) from outbox_letter where recipient = "
                        + it.ruth().id() + " and once like 'meeting %'"))
                .isEqualTo(2);
        assertThat(sql.number("select count(*) from outbox_letter where subject like '%" + it.mark()
                        + "%' or words like '%" + it.mark() + "%'"))
                .isZero();
    }

    private static GroupFilter named(String word) {
        return new GroupFilter(EnumSet.allOf(GroupKind.class), EnumSet.allOf(GroupAudience.class), word);
    }

    private void assertSame(String one, String other) throws Exception {
        var first = get(one);
        var second = get(other);
        assertThat(first.statusCode()).as(one).isEqualTo(404).isEqualTo(second.statusCode());
        assertThat(first.body()).as(one).isEqualTo(second.body());
        assertThat(first.headers().map().keySet())
                .as(one)
                .isEqualTo(second.headers().map().keySet());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, BodyHandlers.ofString());
    }
}
