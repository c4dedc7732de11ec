package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.Following;
import org.commonthread.member.Membership;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Nearby;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A moderator sees the talk around what she judges, and acts on any of it. */
@ArquillianTest
class TakingUpIT {
    @Inject
    Given given;

    @Inject
    Queue queue;

    @Inject
    TakingUp takingUp;

    @Inject
    Following following;

    @Inject
    Membership membership;

    @Test
    void theTalkAroundACommentStandsBesideItAndAnyOfItCanBeDecided() {
        var priya = given.moderator();
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        var before = given.said(maya, thread, null, "Said before.").id();
        var answer = given.said(maya, thread, before, "An answer to that.").id();
        var june = given.member("June");
        var waits = given.said(june, thread, answer, "It waits below.").id();
        var after = given.said(maya, thread, null, "Said after.").id();

        var item = queue.item(priya, given.itemOn(Given.comment(waits)).id());
        assertThat(item.around()).extracting(Nearby::id).containsExactly(before, answer, after);
        assertThat(item.around()).extracting(Nearby::depth).containsExactly(1, 2, 1);

        var taken = takingUp.take(priya, Given.comment(answer));
        assertThat(takingUp.take(priya, Given.comment(answer)))
                .as("twice is once")
                .isEqualTo(taken);
        assertThat(queue.item(priya, taken).findings())
                .extracting(Finding::reason)
                .containsExactly(Reason.NOTICED);
        assertThat(queue.item(priya, taken).item().claimedById()).isEqualTo(priya.id());
        given.decide(priya, Given.comment(answer), DecisionKind.REMOVE);
        assertThat(following.comment(maya, thread, answer).state()).isEqualTo(CommentState.REMOVED_BY_MODERATOR);
    }

    @Test
    void whatAColleagueHasInHandStaysHersAndOnesOwnWordsAreForOthers() {
        var priya = given.moderator();
        var tom = given.moderator();
        var thread = given.thread();
        var posted =
                given.approved(given.member("June"), thread, null, "Words.").id();
        var own = given.approved(given.member("Ruth"), thread, null, "Hers.").id();
        var item = takingUp.take(priya, Given.comment(posted));

        assertThat(takingUp.take(tom, Given.comment(posted))).isEqualTo(item);
        assertThat(queue.item(tom, item).item().claimedById()).isEqualTo(priya.id());
        var author = Membership.asActor(
                membership.byHandle(queue.item(priya, item).item().authorHandle()), priya.roles());
        given.decide(priya, Given.comment(posted), DecisionKind.APPROVE);
        assertThat(refused(() -> takingUp.take(author, Given.comment(posted)))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() -> takingUp.take(given.member("Omar"), Given.comment(own))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> takingUp.take(given.admin(), Given.comment(own))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> takingUp.take(priya, Given.comment(999_999_999))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whatWasDecidedAboutHerOtherWordsStandsBesideIt() {
        var priya = given.moderator();
        var june = given.member("June");
        var story = given.aStory().by(june).sent();
        given.decide(priya, Given.story(story.id()), DecisionKind.REMOVE);
        var thread = given.thread();
        var posted = given.said(june, thread, null, "Words that wait.").id();

        var item = queue.item(priya, given.itemOn(Given.comment(posted)).id());

        assertThat(item.earlier()).extracting(EarlierDecision::decision).isEqualTo(List.of(DecisionKind.REMOVE));
        assertThat(item.item().authorJoinedAt()).isNotNull();
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
