package org.commonthread.moderation;

import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Terms;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * A moderator's judgement of what she saw.
 *
 * @param revision of the content, as she read it
 * @param version of the item, as she saw it
 * @param message words to the author; asked for with everything but approve and skip
 * @param terms what it says beside its kind
 */
public record Decide(
        long itemId,
        DecisionKind decision,
        @Nullable ReasonCode reasonCode,
        String message,
        Terms terms,
        int revision,
        int version) {
    /** Longer than any explanation a tired person would read. */
    public static final int MESSAGE_MAX = 4_000;

    public Decide {
        message = Typed.lines(message).strip();
    }

    /** One that says nothing beside its kind. */
    public Decide(
            long itemId,
            DecisionKind decision,
            @Nullable ReasonCode reasonCode,
            String message,
            int revision,
            int version) {
        this(itemId, decision, reasonCode, message, Terms.NONE, revision, version);
    }
}
