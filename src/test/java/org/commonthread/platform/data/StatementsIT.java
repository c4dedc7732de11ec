package org.commonthread.platform.data;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.Filled;
import org.commonthread.comment.Following;
import org.commonthread.comment.Order;
import org.commonthread.comment.OwnMarks;
import org.commonthread.comment.Part;
import org.commonthread.comment.Watching;
import org.commonthread.finder.Entry;
import org.commonthread.finder.Keeping;
import org.commonthread.finder.NearFilter;
import org.commonthread.finder.NearQuestion;
import org.commonthread.finder.Searching;
import org.commonthread.group.GroupKind;
import org.commonthread.group.Groups;
import org.commonthread.group.meeting.Attending;
import org.commonthread.group.meeting.GivenMeeting;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.group.topic.BeginTopic;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.Conversing;
import org.commonthread.group.topic.Place;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.Telling;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Settings;
import org.commonthread.platform.ready.NodeMemory;
import org.commonthread.story.Audience;
import org.commonthread.story.InGroups;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.Reading;
import org.commonthread.story.Sending;
import org.commonthread.story.StoryAbout;
import org.commonthread.story.StoryFilter;
import org.commonthread.story.Writing;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A page costs the same few statements whatever is on it; Hibernate's own counting says so. */
@ArquillianTest
class StatementsIT {
    private static final StoryAbout BY_TWO = new StoryAbout(List.of("LYMPH_NODE", "SKIN"), null, null, null);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    Reading reading;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Following following;

    @Inject
    Watching watching;

    @Inject
    Telling telling;

    @Inject
    Queue queue;

    @Inject
    GivenMeeting meetings;

    @Inject
    Meetings upcoming;

    @Inject
    Attending attending;

    @Inject
    Groups groups;

    @Inject
    InGroups inGroups;

    @Inject
    Clock clock;

    @Inject
    Beginning beginning;

    @Inject
    Conversing conversing;

    @Inject
    Searching searching;

    @Inject
    Keeping keeping;

    @Inject
    Sql sql;

    @Inject
    Settings settings;

    @Inject
    NodeMemory memory;

    @PersistenceUnit
    EntityManagerFactory entities;

    @Test
    void theNewestStoriesAreReadOnceAndEachListAfterThemInOneStatement() {
        for (int i = 0; i < 5; i++) given.aStory().by(given.member("June")).published();
        var last = reading.newest(Actor.VISITOR, Reading.BEGINNING, 0, 3).get(2);

        assertThat(fewest(() -> reading.newest(Actor.VISITOR, Reading.BEGINNING, 0, 21)))
                .isZero();
        assertThat(fewest(() -> reading.newest(Actor.VISITOR, last.publishedAt(), last.id(), 21)))
                .isEqualTo(1);
    }

    @Test
    void aStoryItsThreadAndWhereThatIsClosedAreThreeStatements() {
        var maya = given.trustedMember("Maya");
        var story = given.aStory().by(maya).published();
        var thread = following.threadOn(Given.story(story.id()));
        for (int i = 0; i < 60; i++) given.said(maya, thread, null, "Number " + i);

        Runnable read = () -> {
            var shown = reading.story(Actor.VISITOR, story.slug());
            following.page(Actor.VISITOR, Part.first(shown.threadId()), OwnMarks.NONE);
        };
        assertThat(fewest(memory::forget, read)).isEqualTo(3);
        assertThat(fewest(read)).as("nothing has changed").isZero();
        assertThat(fewest(memory::forget, () -> page("/stories/" + story.slug() + "?anew=" + Given.random())))
                .isLessThanOrEqualTo(6);
    }

    /** Where the place is, how many there are of which kind within which distance, the nearest, and these themselves. */
    @Test
    void aSearchForAGroupCostsTheSameHoweverManyThereAre() {
        given.places();
        var editor = given.editor();
        var asked = new NearQuestion("Ushuaia", "AR", 0, 100, NearFilter.ALL, null, null, 20);
        for (int count : new int[] {1, 30}) {
            for (int i = 0; i < count; i++)
                keeping.add(editor, Entry.at(-54.8 + i / 100.0, -68.3).words());
            assertThat(fewest(() -> searching.near(asked))).isEqualTo(4);
            assertThat(fewest(() -> searching.anywhere(asked, "AR"))).isEqualTo(1);
        }
        assertThat(searching.near(asked).total()).isEqualTo(31);
    }

    /** Each size a test of its own would be tried three times: a template runs whole in the server at every invocation. */
    @Test
    void aPageOfAThreadCostsTheSameWhateverItsSize() throws Exception {
        for (int size : new int[] {1, 200}) aPageOfAThreadIsFewStatements(size);
        var longest = aPageOfAThreadIsFewStatements(100_000);
        aPageIsARangeOfItsIndex(longest, "path");
        aPageIsARangeOfItsIndex(longest, "newest");
    }

    /** A page as {@code Pages} asks for it, for the plan only. */
    private void aPageIsARangeOfItsIndex(long thread, String order) throws SQLException {
        sql.run("analyze");
        var sorted = sql.isPostgres() ? "Index Scan using comment_" : "index sorted";
        assertThat(sql.plan(
                        "select c.id, c.body_html, m.display_name from comment c join member m on m.id = c.author_id"
                                + " where c.thread_id = " + thread + " and c.segment_id = 0 and c." + order + " > ''"
                                + " and c.open_to_all = true and c.state = 'VISIBLE'"
                                + " order by c.thread_id, c.segment_id, c." + order + " fetch first 201 rows only"))
                .contains(sorted)
                .doesNotContain("Sort");
    }

    /** The page itself, what is the reader's own, and what she is told of her words that wait. */
    private long aPageOfAThreadIsFewStatements(int size) throws Exception {
        var maya = given.trustedMember("Maya");
        var june = given.member("June");
        var story = given.aStory().by(maya).published();
        var thread = following.threadOn(Given.story(story.id()));
        Filled.with(sql, thread, maya, size - 1);
        given.said(june, thread, null, "It waits.");
        given.said(maya, thread, null, "The last one.");

        for (var order : Order.values()) {
            var part = Part.first(thread).in(order);
            assertThat(fewest(memory::forget, () -> following.page(Actor.VISITOR, part, OwnMarks.NONE)))
                    .as("its comments, and where replies are closed")
                    .isEqualTo(2);
            assertThat(fewest(() -> following.page(Actor.VISITOR, part, OwnMarks.NONE)))
                    .as("all visitors see the same, and nothing has changed")
                    .isZero();
            var edge = following.page(Actor.VISITOR, part, OwnMarks.NONE).next();
            if (edge == null) continue;
            assertThat(fewest(() -> following.page(june, part.after(edge), watching.own(june, thread))))
                    .as("her own words wait there; what is hers is known")
                    .isEqualTo(2);
            assertThat(fewest(() -> following.page(maya, part.after(edge), OwnMarks.NONE)))
                    .as("and so do all members")
                    .isZero();
        }
        assertThat(fewest(memory::forget, () -> page("/stories/" + story.slug() + "?anew=" + Given.random())))
                .isLessThanOrEqualTo(6);
        assertThat(fewest(() -> {
                    var shown = reading.story(june, story.slug());
                    var marks = watching.own(june, thread);
                    var rows = following
                            .page(june, Part.first(shown.threadId()), marks)
                            .comments();
                    telling.about(
                            Kind.COMMENT, rows.stream().map(CommentRow::id).toList());
                }))
                .as("a member, besides who she is")
                .isLessThanOrEqualTo(5);
        return thread;
    }

    @Test
    void whatIsHersInAThreadIsAskedForOnceUntilSheOrTheThreadChanges() {
        var june = given.member("June");
        var thread = given.thread();
        watching.watch(june, thread, true);
        for (var change : List.<Runnable>of(
                () -> watching.hideReactions(june, true),
                () -> watching.watch(june, thread, false),
                () -> given.said(given.trustedMember("Maya"), thread, null, "Something new."))) {
            var before = watching.own(june, thread);
            assertThat(fewest(() -> watching.own(june, thread))).isZero();
            change.run();
            assertThat(statements(() -> assertThat(watching.own(june, thread)).isNotEqualTo(before)))
                    .isPositive();
        }
    }

    /** The talk that goes on, what it is about, what is the reader's own, and what she is told of her words that wait. */
    @Test
    void aTalkThatGoesOnCostsNoMoreThanAThread() {
        var maya = given.trustedMember("Maya");
        var june = given.member("June");
        var thread = given.thread();
        Long last = null;
        for (int i = 0; i < 4; i++)
            last = given.said(maya, thread, last, "Level " + i).id();
        var head = Objects.requireNonNull(last);
        given.said(june, thread, head, "It waits, far down.");

        assertThat(fewest(() -> {
                    var branch = following.branch(june, thread, head);
                    var below = Part.first(thread).below(branch.head().id());
                    var rows = following
                            .page(june, below, watching.own(june, thread))
                            .comments();
                    telling.about(
                            Kind.COMMENT, rows.stream().map(CommentRow::id).toList());
                }))
                .as("a member, besides who she is")
                .isLessThanOrEqualTo(6);
    }

    /**
     * Key, pace, thread, subject, id, watching, her habit read and written, the row, the thread's count; a reply asks for its
     * parent too, counts there, and looks whether that is only a place. How she stands is known.
     */
    @Test
    void aCommentIsFewStatementsAndItsRowIsWrittenOnce() {
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        var first = given.said(maya, thread, null, "The first one.").id();

        assertThat(fewest(() -> given.said(maya, thread, null, "Another one."))).isEqualTo(10);
        assertThat(fewest(() -> given.said(maya, thread, first, "A reply."))).isEqualTo(13);
    }

    @Test
    void theFirstPageAndTheListAreFewStatementsForAVisitor() {
        for (int i = 0; i < 5; i++) given.aStory().by(given.member("June")).published();

        // the groups; the stories and those who keep the groups are kept
        assertThat(fewest(() -> page("/?anew=" + Given.random()))).isEqualTo(1);
        // and so are the list, the counts and the vocabulary
        assertThat(fewest(() -> page("/stories?anew=" + Given.random()))).isZero();
        assertThat(fewest(() -> page("/stories?site=BONE&drug=TRASTUZUMAB&sideEffect=FATIGUE&anew=" + Given.random())))
                .isEqualTo(1);
    }

    @Test
    void countsAreAskedForOnceUntilAStoryComesOrGoes() {
        var june = given.member("June");
        var filter = new StoryFilter(List.of("LYMPH_NODE"), june.handle());
        given.aStory().by(june).telling(BY_TWO).published();
        var counts = reading.counts(june, filter);

        assertThat(fewest(() -> reading.counts(june, filter))).isZero();
        var second = given.aStory().by(june).telling(BY_TWO).published();
        assertThat(statements(() -> assertThat(reading.counts(june, filter)).isNotEqualTo(counts)))
                .isPositive();
        sending.withdraw(june, second.id());
        assertThat(reading.counts(june, filter)).isEqualTo(counts);
    }

    /** The story, locked; the change of it; and a story she writes on lies on no shelf. */
    @Test
    void aSaveWhileSheTypesIsThreeStatements() {
        var june = given.member("June");
        var draft = given.aStory().by(june).kept();
        var seq = new AtomicInteger(draft.seq());
        assertThat(fewest(() -> writing.keep(
                        june,
                        new KeepDraft(
                                draft.draftKey(),
                                seq.incrementAndGet(),
                                draft.words().saying("Words " + seq)))))
                .isEqualTo(3);
    }

    @Test
    void theQueueCostsTheSameForOneItemAndForThirty() {
        var priya = given.moderator();
        given.aStory().by(given.member("June")).to(Audience.MEMBERS).sent();
        var forOne = fewest(() -> waiting(priya, 1));
        for (int i = 0; i < 30; i++)
            given.aStory().by(given.member("June")).to(Audience.MEMBERS).sent();

        assertThat(fewest(() -> assertThat(waiting(priya, 30)).isEqualTo(30)))
                .isEqualTo(forOne)
                .isEqualTo(3);
    }

    /** The group, its meetings, the times that are kept of them; and of a meeting its words. */
    @Test
    void meetingsCostTheSameHoweverManyThereAre() {
        var led = meetings.group(GroupKind.MEMBERS);
        var first = meetings.at(led, clock.instant().plus(Duration.ofDays(2)), "FREQ=WEEKLY", 5);
        for (int i = 0; i < 5; i++) meetings.at(led, clock.instant().plus(Duration.ofDays(3)), "FREQ=DAILY", null);
        for (var date : meetings.dates(led.host(), first)) attending.come(led.host(), first, date.key());

        assertThat(fewest(() -> upcoming.upcoming(
                        led.host(), groups.of(led.host(), led.group().slug()), 20)))
                .isEqualTo(3);
        assertThat(fewest(() -> upcoming.one(led.host(), first))).isEqualTo(4);
        assertThat(fewest(() -> upcoming.mine(led.host()))).isEqualTo(3);
    }

    @Test
    void aGroupWithItsTopicsIsThreeStatementsAndATopicTwo() {
        var ruth = given.trustedMember("Ruth");
        var slug = given.aGroup().by(ruth).open().slug();
        var first = begun(ruth, slug, 0);
        assertThat(fewest(() -> groupPage(ruth, slug))).isEqualTo(3);
        for (int i = 1; i < 5; i++) begun(ruth, slug, i);

        assertThat(fewest(() -> groupPage(ruth, slug))).isEqualTo(3);
        assertThat(fewest(() -> groupPage(Actor.VISITOR, slug))).isEqualTo(3);
        assertThat(fewest(() -> conversing.topic(ruth, first))).isEqualTo(2);
    }

    /** Beside what its group's page costs already; whoever does not belong to the group is not even asked for. */
    @Test
    void storiesToldInAGroupAreOneStatementAndOneOfThemTwo() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var story = given.aStory().by(ruth).inGroup(group).published();
        for (int i = 0; i < 3; i++) given.aStory().by(ruth).inGroup(group).published();

        assertThat(fewest(() -> inGroups.told(ruth, group.id(), Reading.BEGINNING, 0, 4)))
                .isEqualTo(1);
        assertThat(fewest(() -> reading.story(ruth, story.slug()))).isLessThanOrEqualTo(2);
    }

    private void groupPage(Actor reader, String slug) {
        conversing.in(reader, groups.whole(reader, slug).group(), Place.FIRST, 20);
    }

    private long begun(Actor author, String slug, int number) {
        var words = new TopicWords("Topic " + number, "Words.");
        return beginning
                .begin(author, new BeginTopic(slug, words, Given.random()))
                .id();
    }

    private int waiting(Actor moderator, int limit) {
        var rows = queue.waiting(moderator, limit);
        queue.counts(moderator);
        queue.reasons(rows);
        return rows.size();
    }

    private void page(String address) {
        try {
            var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + address))
                    .build();
            assertThat(HTTP.send(request, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(200);
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }

    /** Jobs ask the database too, now and then, so the fewest that three runs agree on are the deed's alone. */
    private long fewest(Runnable deed) {
        return fewest(() -> {}, deed);
    }

    /** The same when {@code before} has come before it, each time. */
    private long fewest(Runnable before, Runnable deed) {
        var fewest = Long.MAX_VALUE;
        for (int run = 0, seen = 0; run < 12 && seen < 3; run++) {
            before.run();
            LockSupport.parkNanos(20_000_000);
            var count = statements(deed);
            if (count < fewest) seen = 0;
            if (count <= fewest) seen++;
            fewest = Math.min(fewest, count);
        }
        return fewest;
    }

    private long statements(Runnable deed) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        assertThat(statistics.isStatisticsEnabled())
                .as("COMMONTHREAD_STATISTICS has no effect")
                .isTrue();
        var before = statistics.getPrepareStatementCount();
        deed.run();
        return statistics.getPrepareStatementCount() - before;
    }
}
