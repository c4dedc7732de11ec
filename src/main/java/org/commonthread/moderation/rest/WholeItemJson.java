package org.commonthread.moderation.rest;

import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.Claim;
import org.commonthread.moderation.DecisionView;
import org.commonthread.moderation.ItemState;
import org.commonthread.moderation.ReviewItemView;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectPicture;
import org.jspecify.annotations.Nullable;

/** One review item with the words under review, what the checks noticed in them, and what was decided before. */
record WholeItemJson(
        long id,
        Kind kind,
        Priority priority,
        ItemState state,
        Subject subject,
        String title,
        String text,
        List<Finding> findings,
        int revision,
        int version,
        Instant createdAt,
        Instant dueAt,
        @Nullable Claim claim,
        List<DecisionView> history,
        List<SubjectPicture> pictures) {

    static WholeItemJson of(ReviewItemView view, Instant now) {
        var item = view.item();
        return new WholeItemJson(
                item.id(),
                item.kind(),
                item.priority(),
                item.state(),
                item.subject(),
                item.title(),
                item.text(),
                view.findings(),
                item.revision(),
                item.version(),
                item.createdAt(),
                item.dueAt(),
                item.claim(now),
                view.history(),
                view.pictures());
    }
}
