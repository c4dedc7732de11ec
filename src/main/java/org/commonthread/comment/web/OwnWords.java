package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.commonthread.comment.CommentState;
import org.commonthread.moderation.DecisionKind;
import org.commonthread.moderation.Kind;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.Subject;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What only its author is told about a comment: why it waits, why it was taken down, and how long it may take. */
@RequestScoped
class OwnWords {
    @Inject
    Screening screening;

    @Inject
    Queue queue;

    String waiting(long commentId) {
        var waiting = screening.waitingOn(new Subject(Kind.COMMENT, commentId));
        return waiting.map(why -> Spoken.say("waiting." + why.reason(), Spoken.about(why.expectedMinutes())))
                .orElse("");
    }

    @Nullable
    String decision(long commentId, CommentState state) {
        if (state != CommentState.PENDING && state != CommentState.REMOVED_BY_MODERATOR) return null;
        var decisions = queue.decisionsOn(new Subject(Kind.COMMENT, commentId));
        if (decisions.isEmpty()) return null;
        var last = decisions.get(decisions.size() - 1);
        if (last.decision() == DecisionKind.REQUEST_CHANGES) {
            return Spoken.say("changes.yours", last.moderatorName(), last.message());
        }
        return Spoken.say(
                "removed.yours", last.moderatorName(), last.message(), Spoken.say("rule." + last.reasonCode()));
    }
}
