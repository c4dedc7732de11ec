package org.commonthread.moderation.statement;

import java.time.Duration;
import java.time.Instant;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * The statement of reasons for one decision (MQ-14), for the author and for nobody else.
 *
 * @param itemId by which its reasons are found
 * @param words the beginning of what was judged
 * @param by who decided: always a person; what the checks noticed only brought it before her
 * @param readAt when a moderator first took it in hand; null if that was not kept
 * @param undoneAt when whoever decided took that back, if she did
 */
public record Statement(
        Long id,
        Long itemId,
        Kind kind,
        String title,
        String address,
        String words,
        DecisionKind decision,
        @Nullable ReasonCode rule,
        String message,
        String by,
        Instant sentAt,
        @Nullable Instant readAt,
        Instant decidedAt,
        @Nullable Instant undoneAt) {
    /** So long it can be appealed against, and so long what was taken down is kept (MQ-15). */
    static final Duration APPEALABLE = Duration.ofDays(180);

    /** Whether it keeps her words from readers, so that somebody else can be asked to look again. */
    public boolean isAgainstHer() {
        return decision == DecisionKind.REMOVE || decision == DecisionKind.REQUEST_CHANGES;
    }

    public Instant until() {
        return decidedAt.plus(APPEALABLE);
    }

    public boolean isAppealable(Instant now) {
        return isAgainstHer() && undoneAt == null && now.isBefore(until());
    }
}
