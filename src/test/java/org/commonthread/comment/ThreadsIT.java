package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Pages of a thread: what stands on them, in which order, and how one is found. */
@ArquillianTest
class ThreadsIT {
    @Inject
    Given given;

    @Inject
    Following following;

    @Inject
    Answering answering;

    @Inject
    TakingBack takingBack;

    @Inject
    Reacting reacting;

    @Inject
    Watching watching;

    @Inject
    Activity activity;

    @Inject
    Sql sql;

    @Test
    void aPageIndentsFourLevelsAndATalkThatIsDeeperGoesOnElsewhere() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var chain = new ArrayList<Long>();
        for (int depth = 1; depth <= 10; depth++) {
            chain.add(given.said(maya, thread, depth == 1 ? null : chain.get(depth - 2), "Level " + depth)
                    .id());
        }

        var top =
                following.page(Actor.VISITOR, Part.first(thread), OwnMarks.NONE).comments();
        assertThat(top).extracting(CommentRow::id).isEqualTo(chain.subList(0, 4));
        assertThat(top).extracting(CommentRow::isContinued).containsExactly(false, false, false, true);
        assertThat(ids(Part.first(thread).below(chain.get(3)))).isEqualTo(chain.subList(4, 8));
        assertThat(ids(Part.first(thread).below(chain.get(7)))).isEqualTo(chain.subList(8, 10));
    }

    @Test
    void theNewestTalksComeFirstAndWhatIsSaidInThemStaysInItsOrder() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var a = given.said(maya, thread, null, "a").id();
        var b = given.said(maya, thread, null, "b").id();
        var a1 = given.said(maya, thread, a, "a1").id();
        var b1 = given.said(maya, thread, b, "b1").id();
        var b2 = given.said(maya, thread, b, "b2").id();
        var c = given.said(maya, thread, null, "c").id();

        assertThat(ids(Part.first(thread).in(Order.NEWEST))).containsExactly(c, b, b1, b2, a, a1);
        assertThat(ids(Part.first(thread).in(Order.UNANSWERED))).containsExactly(c);
        assertThat(following.page(Actor.VISITOR, thread, Order.NEWEST, "", 4).comments())
                .extracting(CommentRow::id)
                .containsExactly(c, b, b1, b2);
    }

    @Test
    void inEveryOrderPagesFollowOneAnotherThereAndBack() throws Exception {
        var thread = given.thread();
        Filled.with(sql, thread, given.trustedMember("Maya"), 450);
        for (var order : Order.values()) {
            var first = following.page(Actor.VISITOR, Part.first(thread).in(order), OwnMarks.NONE);
            var second = following.page(
                    Actor.VISITOR, Part.first(thread).in(order).after(given(first.next())), OwnMarks.NONE);
            assertThat(first.previous()).isNull();
            assertThat(first.comments()).hasSize(Following.PAGE);
            assertThat(Collections.disjoint(first.comments(), second.comments()))
                    .isTrue();

            var back = following.page(
                    Actor.VISITOR, Part.first(thread).in(order).before(given(second.previous())), OwnMarks.NONE);
            assertThat(back.comments()).isEqualTo(first.comments());
            assertThat(back.previous()).isNull();
            assertThat(back.next()).isEqualTo(first.next());
        }
    }

    @Test
    void aPermalinkLeadsToThePageWhereTheCommentStands() throws Exception {
        var maya = given.trustedMember("Maya");
        var small = given.thread();
        var only = given.said(maya, small, null, "Only this.").id();
        assertThat(following.address(Actor.VISITOR, small, only))
                .isEqualTo(following.subject(Actor.VISITOR, small).address() + "#comment-" + only);

        var large = given.thread();
        var last = Filled.with(sql, large, maya, 450);
        var address = following.address(Actor.VISITOR, large, last);
        assertThat(address).endsWith("#comment-" + last).contains("?after=");
        var edge = address.substring(address.indexOf('=') + 1, address.indexOf('#'));
        assertThat(ids(Part.first(large).after(edge))).contains(last);

        var deep = only;
        for (int depth = 2; depth <= 6; depth++)
            deep = given.said(maya, small, deep, "Level " + depth).id();
        assertThat(following.address(Actor.VISITOR, small, deep))
                .matches("/threads/\\d+/comments/\\d+/more#comment-\\d+");
    }

    @Test
    void aPermalinkTellsNobodyOfWhatSheMayNotSee() {
        var thread = given.thread();
        var june = given.member("June");
        var waiting = given.said(june, thread, null, "I know that winter.").id();

        assertThat(following.address(june, thread, waiting)).endsWith("#comment-" + waiting);
        for (var other : List.of(Actor.VISITOR, given.member("Omar"))) {
            assertThat(refused(() -> following.address(other, thread, waiting))).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(refused(() -> following.address(june, given.thread(), waiting)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);

        given.decide(given.moderator(), Given.comment(waiting), DecisionKind.APPROVE);
        takingBack.takeBack(june, waiting);
        assertThat(refused(() -> following.address(Actor.VISITOR, thread, waiting)))
                .isEqualTo(Refusal.Kind.GONE);
    }

    @Test
    void aPlaceIsKeptForAsLongAsAnyoneStandsBelowIt() throws Exception {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var a = given.said(maya, thread, null, "a").id();
        var b = given.said(maya, thread, a, "b").id();
        var c = given.said(maya, thread, b, "c").id();

        takingBack.takeBack(maya, b);
        takingBack.takeBack(maya, a);
        assertThat(ids(Part.first(thread))).containsExactly(a, b, c);

        takingBack.takeBack(maya, c);
        assertThat(ids(Part.first(thread))).isEmpty();
        recount(thread);

        takingBack.undo(maya, c);
        assertThat(ids(Part.first(thread))).containsExactly(a, b, c);
        recount(thread);
    }

    @Test
    void aReactionIsGivenOnceAndTakenBackOnce() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var omar = given.member("Omar");
        var said = given.said(maya, thread, null, "I know that winter.").id();

        reacting.react(omar, said, ReactionKind.HUG);
        reacting.react(omar, said, ReactionKind.HUG);
        reacting.react(omar, said, ReactionKind.SAME_HERE);

        assertThat(row(thread, said).reactions()).containsOnlyKeys(ReactionKind.HUG, ReactionKind.SAME_HERE);
        assertThat(row(thread, said).hugs()).isEqualTo(1);
        assertThat(own(omar, thread).on(said)).containsExactlyInAnyOrder(ReactionKind.HUG, ReactionKind.SAME_HERE);
        assertThat(own(maya, thread).on(said)).isEmpty();

        reacting.takeBack(omar, said, ReactionKind.HUG);
        reacting.takeBack(omar, said, ReactionKind.HUG);
        assertThat(row(thread, said).reactions()).containsOnlyKeys(ReactionKind.SAME_HERE);
        assertThat(refused(() -> reacting.react(maya, said, ReactionKind.HUG))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() -> reacting.react(Actor.VISITOR, said, ReactionKind.HUG)))
                .isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    @Test
    void manyReactingAtOnceAreCountedExactly() throws Exception {
        var thread = given.thread();
        var said = given.said(given.trustedMember("Maya"), thread, null, "Who else?")
                .id();
        var people = new ArrayList<Actor>();
        for (int i = 0; i < 4; i++) people.add(given.member("Omar"));

        var ended = AtOnce.<Object>times(8, i -> () -> {
            var kind = ReactionKind.values()[i % 2];
            for (int round = 0; round < 5; round++) {
                reacting.react(people.get(i % 4), said, kind);
                if (round % 2 == 0) reacting.takeBack(people.get(i % 4), said, kind);
                reacting.react(people.get(i % 4), said, ReactionKind.THANK_YOU);
            }
            return i;
        });

        assertThat(ended).allMatch(AtOnce.Ended::well);
        recount(thread);
        assertThat(row(thread, said).thankYou()).isEqualTo(4);
    }

    @Test
    void whatIsNewToHerIsWhatOthersSaidSinceSheSaidThatSheHasReadIt() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var omar = given.trustedMember("Omar");
        var before = given.said(maya, thread, null, "before").id();
        assertThat(own(omar, thread).unread()).isZero();
        assertThat(watching.firstUnread(omar, thread)).isEmpty();

        watching.markRead(omar, thread, given(row(thread, before).shownAt()));
        var reply = given.said(maya, thread, before, "after").id();
        given.said(omar, thread, null, "his own");
        var late = given.said(maya, thread, null, "after too").id();

        assertThat(own(omar, thread).unread()).isEqualTo(2);
        assertThat(watching.firstUnread(omar, thread)).contains(reply);
        var page = following.page(omar, Part.first(thread), own(omar, thread)).comments();
        assertThat(page.stream().filter(row -> own(omar, thread).isNew(row, omar.id())))
                .extracting(CommentRow::id)
                .containsExactly(reply, late);
        takingBack.takeBack(maya, late);
        assertThat(own(omar, thread).unread()).isEqualTo(1);
        watching.markRead(omar, thread, given(row(thread, reply).shownAt()));
        assertThat(own(omar, thread).unread()).isZero();
    }

    @Test
    void whoIsFarBehindIsToldOfAHundredAtMost() throws Exception {
        var thread = given.thread();
        var omar = given.member("Omar");
        watching.watch(omar, thread, true);
        var last = Filled.with(sql, thread, given.member("Maya"), 150);
        sql.run("update comment set shown_at = shown_at + interval '1' second * (id - " + (last - 150)
                + ") where thread_id = " + thread);

        assertThat(own(omar, thread).unread()).isEqualTo(100);
        assertThat(activity.watched(omar, 10)).extracting(WatchedLine::unread).containsExactly(100L);
    }

    @Test
    void whoWritesWatchesAndWhoHasSwitchedItOffIsLeftInPeace() {
        var thread = given.thread();
        var omar = given.trustedMember("Omar");
        given.said(omar, thread, null, "one");
        assertThat(own(omar, thread).watching()).isTrue();

        watching.watch(omar, thread, false);
        given.said(omar, thread, null, "two");

        assertThat(own(omar, thread).watching()).isFalse();
    }

    @Test
    void reactionsCanBeHidden() {
        var omar = given.member("Omar");
        var thread = given.thread();
        watching.hideReactions(omar, true);
        assertThat(own(omar, thread).reactionsHidden()).isTrue();
        watching.hideReactions(omar, false);
        assertThat(own(omar, thread).reactionsHidden()).isFalse();
    }

    /** What members read is kept; whatever becomes of it, nobody reads it as it was. */
    @Test
    void aMemberReadsAThreadAsItIsNow() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var omar = given.trustedMember("Omar");
        var first = given.said(maya, thread, null, "One.").id();
        assertThat(read(omar, thread)).containsExactly("One.");

        var second = given.said(maya, thread, null, "Two.").id();
        assertThat(read(omar, thread)).containsExactly("One.", "Two.");
        answering.edit(maya, second, "Two, and a half.");
        assertThat(read(omar, thread)).containsExactly("One.", "Two, and a half.");
        reacting.react(omar, first, ReactionKind.HUG);
        assertThat(page(omar, thread).get(0).hugs()).isEqualTo(1);
        reacting.takeBack(omar, first, ReactionKind.HUG);
        assertThat(page(omar, thread).get(0).hugs()).isZero();
        takingBack.takeBack(maya, first);
        assertThat(read(omar, thread)).containsExactly("Two, and a half.");
        takingBack.undo(maya, first);
        assertThat(read(omar, thread)).containsExactly("One.", "Two, and a half.");
    }

    @Test
    void whatWaitsIsReadByItsAuthorAlone() {
        var thread = given.thread();
        var june = given.member("June");
        var omar = given.member("Omar");
        given.said(given.trustedMember("Maya"), thread, null, "Seen.");
        assertThat(read(omar, thread)).containsExactly("Seen.");

        given.said(june, thread, null, "It waits.");

        assertThat(read(june, thread)).containsExactly("Seen.", "It waits.");
        assertThat(read(omar, thread)).containsExactly("Seen.");
    }

    private List<CommentRow> page(Actor reader, long thread) {
        return following.page(reader, Part.first(thread), own(reader, thread)).comments();
    }

    private List<String> read(Actor reader, long thread) {
        return page(reader, thread).stream()
                .map(row -> row.bodyHtml().replaceAll("<[^>]*>", "").strip())
                .toList();
    }

    private OwnMarks own(Actor reader, long thread) {
        return watching.own(reader, thread);
    }

    private CommentRow row(long thread, long id) {
        return following.comment(given.moderator(), thread, id);
    }

    private List<Long> ids(Part part) {
        return following.page(Actor.VISITOR, part, OwnMarks.NONE).comments().stream()
                .map(CommentRow::id)
                .toList();
    }

    private void recount(long thread) throws Exception {
        Filled.recount(sql, thread);
    }

    private static <T> T given(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    private static Refusal.Kind refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
