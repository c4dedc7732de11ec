package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.CommentState;
import org.commonthread.member.Actor;
import org.commonthread.moderation.DecisionView;
import org.commonthread.moderation.Telling;
import org.commonthread.moderation.Told;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What only its author is told about a comment: why it waits, why it was taken down, and how long it may take. */
@RequestScoped
class OwnWords {
    private static final Set<CommentState> TOLD = EnumSet.of(CommentState.PENDING, CommentState.REMOVED_BY_MODERATOR);

    private static final Set<DecisionKind> SEEN =
            EnumSet.of(DecisionKind.MASK_AND_APPROVE, DecisionKind.LOCK_REPLIES, DecisionKind.MOVE);

    @Inject
    Telling telling;

    private Map<Long, Told> told = Map.of();

    /** Asks once for all comments of the page that wait or were taken down and are the reader's own. */
    void load(List<CommentRow> page, Actor reader) {
        load(page.stream()
                .filter(row -> reader.is(row.authorId()) && TOLD.contains(row.state()))
                .map(CommentRow::id)
                .toList());
    }

    void load(List<Long> own) {
        if (!own.isEmpty()) told = telling.about(Kind.COMMENT, own);
    }

    String waiting(long commentId) {
        var about = told.get(commentId);
        var why = about == null ? null : about.waiting();
        return why == null ? "" : why.inWords();
    }

    /** What a moderator did with words that are seen, if she did more than let them through. */
    @Nullable
    String changing(long commentId) {
        var about = told.get(commentId);
        var last = about == null ? null : about.last();
        return last == null || !SEEN.contains(last.decision()) ? null : words(last);
    }

    @Nullable
    String decision(long commentId) {
        var about = told.get(commentId);
        var last = about == null ? null : about.last();
        return last == null ? null : words(last);
    }

    /** Nothing after an approval: what waits then is a later edit, which nobody has judged yet. */
    static @Nullable String words(DecisionView last) {
        return switch (last.decision()) {
            case REQUEST_CHANGES -> Spoken.say("changes.yours", last.moderatorName(), last.message());
            case REMOVE ->
                Spoken.say(
                        "removed.yours", last.moderatorName(), last.message(), Spoken.say("rule." + last.reasonCode()));
            case MASK_AND_APPROVE -> Spoken.say("masked.yours", last.moderatorName(), last.message());
            case LOCK_REPLIES -> Spoken.say("closed.yours", last.moderatorName(), last.message());
            case MOVE -> Spoken.say("moved.yours", last.moderatorName(), last.message());
            case APPROVE, APPROVE_WITH_NOTE, ESCALATE, SECOND_OPINION, SKIP -> null;
        };
    }
}
