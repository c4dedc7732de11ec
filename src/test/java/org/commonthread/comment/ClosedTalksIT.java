package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A talk that a moderator has closed is read and not answered; elsewhere people go on. */
@ArquillianTest
class ClosedTalksIT {
    @Inject
    Given given;

    @Inject
    Undoing undoing;

    @Inject
    Following following;

    @Inject
    Closing closing;

    @Test
    void belowAClosedCommentNobodyAnswersAndBesideItEverybodyMay() {
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        var head = given.said(maya, thread, null, "It goes round in circles.").id();
        var below = given.said(maya, thread, head, "It does not.").id();
        var beside = given.said(maya, thread, null, "Something else.").id();

        given.decide(given.moderator(), given.reported(Given.comment(head), maya), DecisionKind.LOCK_REPLIES);

        assertThat(refused(() -> given.said(maya, thread, head, "It does."))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused(() -> given.said(maya, thread, below, "It does."))).isEqualTo(Refusal.Kind.CONFLICT);
        given.said(maya, thread, beside, "This is another talk.");
        var page = following.page(maya, Part.first(thread), OwnMarks.NONE);
        assertThat(page.comments())
                .filteredOn(page::isClosed)
                .extracting(CommentRow::id)
                .containsExactly(head, below);
        assertThat(page.isClosed()).isFalse();
    }

    @Test
    void underAClosedStoryNobodyAnswersAtAll() {
        var maya = given.trustedMember("Maya");
        var story = Given.story(given.aStory().by(maya).published().id());
        var thread = following.threadOn(story);
        var said = given.said(maya, thread, null, "Words.").id();
        var priya = given.moderator();

        var made = given.justDecided(priya, given.reported(story, maya), DecisionKind.LOCK_REPLIES);

        assertThat(following
                        .page(Actor.VISITOR, Part.first(thread), OwnMarks.NONE)
                        .isClosed())
                .isTrue();
        assertThat(refused(() -> given.said(maya, thread, null, "More."))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused(() -> given.said(maya, thread, said, "More."))).isEqualTo(Refusal.Kind.CONFLICT);
        undoing.undo(priya, made.id());
        assertThat(following
                        .page(Actor.VISITOR, Part.first(thread), OwnMarks.NONE)
                        .isClosed())
                .isFalse();
        given.said(maya, thread, null, "More.");
    }

    @Test
    void onlyModeratorsOpenATalkAgain() {
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        var head = given.said(maya, thread, null, "It goes round in circles.").id();
        given.decide(given.moderator(), given.reported(Given.comment(head), maya), DecisionKind.LOCK_REPLIES);

        assertThat(refused(() -> closing.open(maya, thread, head))).isEqualTo(Refusal.Kind.NOT_FOUND);
        closing.open(given.moderator(), thread, head);
        closing.open(given.moderator(), thread, head);

        given.said(maya, thread, head, "Now it is another matter.");
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
