package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Audience;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CommentsIT {
    @Inject
    Given given;

    @Inject
    Answering answering;

    @Inject
    TakingBack takingBack;

    @Inject
    Following following;

    @Inject
    Sql sql;

    @Test
    void aNewMembersCommentWaitsAndOnlySheSeesItInItsPlace() throws Exception {
        var thread = given.thread();
        var omar = given.member("Omar");
        var first = given.approved(omar, thread, null, "First.");
        var second = given.approved(omar, thread, null, "Second.");
        var june = given.member("June");

        var posted = given.said(june, thread, first.id(), "I know that winter.");

        assertThat(posted.state()).isEqualTo(CommentState.PENDING);
        assertThat(posted.waiting())
                .isNotNull()
                .satisfies(waiting -> assertThat(waiting.reason()).isEqualTo(Reason.NEW_MEMBER));
        assertThat(ids(june, thread)).containsExactly(first.id(), posted.id(), second.id());
        for (var other : List.of(Actor.VISITOR, omar, given.moderator())) {
            assertThat(ids(other, thread)).containsExactly(first.id(), second.id());
        }
        assertThat(count(thread)).isEqualTo(2);
    }

    @Test
    void aCommentIsCountedOnceItIsSeen() throws Exception {
        var thread = given.thread();
        var june = given.member("June");
        var posted = given.said(june, thread, null, "I know that winter.");
        assertThat(count(thread)).isZero();

        given.decide(given.moderator(), Given.comment(posted.id()), DecisionKind.APPROVE);

        assertThat(count(thread)).isEqualTo(1);
        assertThat(ids(Actor.VISITOR, thread)).containsExactly(posted.id());
    }

    @Test
    void aRemovedCommentIsSeenByItsAuthorAloneAndCountsNoMore() throws Exception {
        var thread = given.thread();
        var june = given.member("June");
        var posted = given.approved(june, thread, null, "I know that winter.");
        answering.edit(june, posted.id(), "I know it, and you are a fool.");
        given.decide(given.moderator(), Given.comment(posted.id()), DecisionKind.REMOVE);

        assertThat(ids(Actor.VISITOR, thread)).isEmpty();
        assertThat(ids(june, thread)).containsExactly(posted.id());
        assertThat(count(thread)).isZero();
        assertThat(refused(() -> takingBack.takeBack(june, posted.id()))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void repliesStandUnderWhatTheyAnswerInTheOrderOfTheirTime() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var a = given.said(maya, thread, null, "a").id();
        var b = given.said(maya, thread, null, "b").id();
        var a1 = given.said(maya, thread, a, "a1").id();
        var b1 = given.said(maya, thread, b, "b1").id();
        var a2 = given.said(maya, thread, a, "a2").id();
        var a11 = given.said(maya, thread, a1, "a11").id();

        var rows = following.page(Actor.VISITOR, thread, "", 100).comments();

        assertThat(rows).extracting(CommentRow::id).containsExactly(a, a1, a11, a2, b, b1);
        assertThat(rows).extracting(CommentRow::depth).containsExactly(1, 2, 3, 2, 1, 2);
        assertThat(rows).extracting(CommentRow::parentId).containsExactly(null, a, a1, a, null, b);
    }

    @Test
    void aThreadIsReadPageByPageWithoutGapOrRepeat() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var all = IntStream.range(0, 7)
                .mapToObj(i -> given.said(maya, thread, null, "number " + i).id())
                .toList();

        var read = new ArrayList<Long>();
        String after = "";
        while (after != null) {
            var page = following.page(Actor.VISITOR, thread, after, 3);
            page.comments().forEach(row -> read.add(row.id()));
            after = page.next();
        }

        assertThat(read).isEqualTo(all);
    }

    @Test
    void aTalkMayBeFiftyRepliesDeepAndNoDeeper() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        Long parent = null;
        for (int depth = 1; depth <= 50; depth++)
            parent = given.said(maya, thread, parent, "Yes.").id();
        var deepest = parent;

        var refused = catchThrowableOfType(Refusal.class, () -> given.said(maya, thread, deepest, "Too deep."));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused.problemOf("parentId")).isNotNull();
        assertThat(ids(Actor.VISITOR, thread)).hasSize(50);
    }

    @Test
    void theSameKeyTwiceIsOneCommentWithTheSameAnswer() {
        var thread = given.thread();
        var june = given.member("June");
        var command = new PostComment(thread, null, "I know that winter.", Given.random());

        var first = answering.post(june, command);
        var again = answering.post(june, command);

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.state()).isEqualTo(CommentState.PENDING);
        assertThat(again.waiting())
                .isNotNull()
                .satisfies(waiting -> assertThat(waiting.reason()).isEqualTo(Reason.NEW_MEMBER));
        assertThat(ids(june, thread)).containsExactly(first.id());
    }

    @Test
    void twentyIdenticalPostsAtOnceAreOneComment() throws Exception {
        for (int round = 0; round < 20; round++) {
            var thread = given.thread();
            var author = round == 0 ? given.member("June") : given.trustedMember("Maya");
            var command = new PostComment(thread, null, "I know that winter.", Given.random());

            var ended = AtOnce.times(20, i -> () -> answering.post(author, command));

            assertThat(ended).allMatch(AtOnce.Ended::well);
            assertThat(ended.stream().map(each -> each.given().id()).distinct()).hasSize(1);
            assertThat(ended.stream().map(each -> each.given().state()).distinct())
                    .hasSize(1);
            assertThat(ended.stream()
                            .map(each -> each.given().waiting() == null)
                            .distinct())
                    .hasSize(1);
            assertThat(ids(author, thread)).hasSize(1);
            assertThat(count(thread)).isEqualTo(round == 0 ? 0 : 1);
        }
    }

    @Test
    void whatWasTakenBackCannotBeAnswered() {
        var thread = given.thread();
        var omar = given.member("Omar");
        var posted = given.approved(omar, thread, null, "I know that winter.");
        takingBack.takeBack(omar, posted.id());

        assertThat(refused(() -> given.said(given.member("June"), thread, posted.id(), "Thank you.")))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void whatWaitsCannotBeAnswered() {
        var thread = given.thread();
        var posted = given.said(given.member("Omar"), thread, null, "I know that winter.");

        assertThat(refused(() -> given.said(given.member("June"), thread, posted.id(), "Thank you.")))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aCommentTakenBackLeavesItsPlaceIfItWasAnswered() throws Exception {
        var thread = given.thread();
        var omar = given.member("Omar");
        var answered = given.approved(omar, thread, null, "Words nobody shall read.");
        var reply = given.approved(given.member("June"), thread, answered.id(), "Thank you.");

        takingBack.takeBack(omar, answered.id());

        var rows = following.page(Actor.VISITOR, thread, "", 100).comments();
        assertThat(rows).extracting(CommentRow::id).containsExactly(answered.id(), reply.id());
        assertThat(rows.get(0).state()).isEqualTo(CommentState.REMOVED_BY_AUTHOR);
        assertThat(rows.get(0).isGoneFor(0)).isTrue();
        assertThat(rows.get(0).isGoneFor(omar.id())).isTrue();
        assertThat(count(thread)).isEqualTo(1);
        takingBack.takeBack(omar, answered.id());
        assertThat(count(thread)).isEqualTo(1);
    }

    @Test
    void aCommentTakenBackDisappearsIfNobodyAnswered() throws Exception {
        var thread = given.thread();
        var omar = given.member("Omar");
        var posted = given.approved(omar, thread, null, "I know that winter.");
        var waiting = given.said(omar, thread, null, "And the spring.");

        takingBack.takeBack(omar, posted.id());
        takingBack.takeBack(omar, waiting.id());

        assertThat(ids(Actor.VISITOR, thread)).isEmpty();
        assertThat(ids(omar, thread)).isEmpty();
        assertThat(given.isWaiting(Given.comment(waiting.id()))).isFalse();
        assertThat(count(thread)).isZero();
    }

    @Test
    void anEditIsScreenedLikeNewWords() throws Exception {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var posted = given.said(maya, thread, null, "I know that winter.");
        assertThat(posted.state()).isEqualTo(CommentState.VISIBLE);

        var edited = answering.edit(maya, posted.id(), "I know that winter: https://example.org/");

        assertThat(edited.state()).isEqualTo(CommentState.PENDING);
        assertThat(ids(Actor.VISITOR, thread)).isEmpty();
        assertThat(count(thread)).isZero();
    }

    @Test
    void noOneElseChangesOrTakesBackAComment() {
        var posted = given.said(given.member("June"), given.thread(), null, "I know that winter.");
        var omar = given.member("Omar");

        assertThat(refused(() -> answering.edit(omar, posted.id(), "Mine."))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> takingBack.takeBack(given.moderator(), posted.id())))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void underAStoryAVisitorMayNotReadThereIsNoThread() {
        var story = given.aStory().by(given.member("Maya")).to(Audience.MEMBERS).published();
        var thread = following.threadOn(Given.story(story.id()));

        assertThat(refused(() -> following.subject(Actor.VISITOR, thread))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(following.subject(given.member("Omar"), thread).address()).isEqualTo("/stories/" + story.slug());
        assertThat(refused(() -> given.said(Actor.VISITOR, thread, null, "Hello.")))
                .isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    @Test
    void eightWritersAtOnceAreCountedExactly() throws Exception {
        var thread = given.thread();
        var writers =
                IntStream.range(0, 8).mapToObj(i -> given.trustedMember("Maya")).toList();
        var root = given.said(writers.get(0), thread, null, "Who else?").id();

        var ended = AtOnce.times(8, i -> () -> {
            var mine = given.said(writers.get(i), thread, root, "Me.").id();
            for (int reply = 0; reply < 5; reply++) given.said(writers.get(i), thread, mine, "And more.");
            takingBack.takeBack(
                    writers.get(i),
                    given.said(writers.get(i), thread, root, "Oh no.").id());
            return mine;
        });

        assertThat(ended).allMatch(AtOnce.Ended::well);
        assertThat(count(thread)).isEqualTo(1 + 8 * 6);
        assertThat(ids(Actor.VISITOR, thread)).hasSize(1 + 8 * 6);
        assertThat(sql.number("select replies from comment where id = " + root)).isEqualTo(8);
        Filled.recount(sql, thread);
    }

    @Test
    void toAnswerWhileItIsTakenBackNeverEndsInARawError() throws Exception {
        for (int round = 0; round < 10; round++) {
            var thread = given.thread();
            var omar = given.trustedMember("Omar");
            var maya = given.trustedMember("Maya");
            var ruth = given.trustedMember("Ruth");
            var root = given.said(omar, thread, null, "Who else?").id();
            var middle = given.said(omar, thread, root, "Anyone?").id();

            var ended = AtOnce.<Object>all(List.of(
                    () -> given.said(maya, thread, middle, "Me."),
                    () -> given.said(ruth, thread, root, "Me too."),
                    () -> {
                        takingBack.takeBack(omar, middle);
                        return middle;
                    },
                    () -> {
                        takingBack.takeBack(omar, root);
                        return root;
                    }));

            assertThat(ended).allMatch(each -> each.well() || each.in(Refusal.Kind.CONFLICT));
            var said = ended.subList(0, 2).stream().filter(AtOnce.Ended::well).count();
            assertThat(count(thread)).isEqualTo(said);
            Filled.recount(sql, thread);
        }
    }

    private List<Long> ids(Actor reader, long thread) {
        return following.page(reader, thread, "", 1000).comments().stream()
                .map(CommentRow::id)
                .toList();
    }

    private long count(long thread) throws Exception {
        return sql.number("select comment_count from comment_thread where id = " + thread);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
