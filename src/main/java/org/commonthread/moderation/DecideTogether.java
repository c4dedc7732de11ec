package org.commonthread.moderation;

import java.util.List;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** One judgement of several items, each as the moderator saw it (MQ-17). */
public record DecideTogether(
        DecisionKind decision, @Nullable ReasonCode reasonCode, String message, List<Seen> seen) {
    /** More than this nobody has looked at with care. */
    public static final int MOST = 50;

    public DecideTogether {
        message = Typed.lines(message).strip();
        seen = seen.stream().distinct().toList();
        requireFew(seen.size());
    }

    static void requireFew(int items) {
        if (items == 0) throw Refusal.unacceptable("item", "Please choose at least one.");
        if (items > MOST) throw Refusal.unacceptable("item", "Please choose 50 at most; more nobody reads with care.");
    }
}
