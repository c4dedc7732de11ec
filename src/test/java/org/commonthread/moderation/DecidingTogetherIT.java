package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.member.Actor;
import org.commonthread.moderation.DecidedTogether.LeftAlone;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Several items in one go: each by itself, none that was not seen as it is, and all of them undone together. */
@ArquillianTest
class DecidingTogetherIT {
    @Inject
    Given given;

    @Inject
    DecidingTogether together;

    @Inject
    Claiming claiming;

    @Inject
    Answering answering;

    @Inject
    Following following;

    @Inject
    Sql sql;

    /** Comments of different people that wait. */
    private List<Long> waiting(long thread, int number) {
        var items = new ArrayList<Long>();
        for (int i = 0; i < number; i++) {
            var posted = given.said(given.member("June"), thread, null, "Alike, number " + i);
            items.add(given.itemOn(Given.comment(posted.id())).id());
        }
        return items;
    }

    private static List<Seen> seen(DecidedTogether preview) {
        return preview.done().stream()
                .map(item -> new Seen(item.id(), item.revision(), item.version()))
                .toList();
    }

    private static DecideTogether remove(List<Seen> seen) {
        return new DecideTogether(DecisionKind.REMOVE, ReasonCode.ADVERTISING, "Nothing is for sale here.", seen);
    }

    @Test
    void eachHasItsLineInTheLogAndAllAreUndoneTogether() throws SQLException {
        var priya = given.moderator();
        var thread = given.thread();
        var items = waiting(thread, 3);
        var lines = linesOf(priya);

        var decided = together.decide(priya, remove(seen(together.preview(priya, items))));

        assertThat(decided.left()).isEmpty();
        assertThat(decided.done()).extracting(ItemRow::state).containsOnly(ItemState.DECIDED);
        assertThat(linesOf(priya)).isEqualTo(lines + 3);
        var undone = together.undo(priya, decided.batch());
        assertThat(undone.done()).extracting(ItemRow::id).containsExactlyInAnyOrderElementsOf(items);
        assertThat(undone.done()).extracting(ItemRow::claimedById).containsOnly(priya.id());
        assertThat(together.undo(priya, decided.batch()).done()).isEmpty();
        assertThat(together.undo(given.moderator(), decided.batch()).done()).isEmpty();
    }

    private long linesOf(Actor moderator) throws SQLException {
        return sql.number("select count(*) from audit_row where actor_id = " + moderator.id());
    }

    @Test
    void whatHasChangedSinceIsNamedAndLeftAloneAndTheOthersGoOn() {
        var priya = given.moderator();
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.said(june, thread, null, "She changes this one.");
        var items = new ArrayList<>(waiting(thread, 2));
        items.add(1, given.itemOn(Given.comment(posted.id())).id());
        var preview = together.preview(priya, items);
        answering.edit(june, posted.id(), "Changed meanwhile.");

        var decided = together.decide(priya, new DecideTogether(DecisionKind.APPROVE, null, "", seen(preview)));

        assertThat(decided.done()).extracting(ItemRow::id).containsExactly(items.get(0), items.get(2));
        assertThat(decided.left()).singleElement().satisfies(left -> {
            assertThat(left.itemId()).isEqualTo(items.get(1));
            assertThat(left.why()).contains("has changed");
        });
        assertThat(given.isWaiting(Given.comment(posted.id()))).isTrue();
        assertThat(following.page(given.member("Omar"), thread, "", 100).comments())
                .hasSize(2);
    }

    @Test
    void whatAColleagueHasInHandIsNotTakenFromHer() {
        var tom = given.moderator();
        var items = waiting(given.thread(), 2);
        claiming.claim(tom, items.get(0));

        var preview = together.preview(given.moderator(), items);

        assertThat(preview.done()).extracting(ItemRow::id).containsExactly(items.get(1));
        assertThat(preview.left()).extracting(LeftAlone::itemId).containsExactly(items.get(0));
    }

    @Test
    void withoutAReasonNothingIsDecidedAndFiftyAreEnough() {
        var priya = given.moderator();
        var items = waiting(given.thread(), 2);
        var seen = seen(together.preview(priya, items));

        assertThat(refused(() -> together.decide(priya, new DecideTogether(DecisionKind.REMOVE, null, "", seen))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() ->
                        together.preview(priya, LongStream.range(1, 52).boxed().toList())))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() -> together.preview(given.member("Omar"), items))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(claiming.seen(priya, items.get(0)).state()).isEqualTo(ItemState.OPEN);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
