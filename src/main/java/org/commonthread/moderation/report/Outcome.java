package org.commonthread.moderation.report;

import org.commonthread.moderation.subject.DecisionKind;

/** What a report led to, as its sender is told it. What exactly was decided stays between the moderators and the author. */
public enum Outcome {
    /** Nobody has decided yet. */
    OPEN,
    LEFT_UP,
    CHANGED_OR_GONE;

    static Outcome of(DecisionKind decision) {
        return decision == DecisionKind.APPROVE ? LEFT_UP : CHANGED_OR_GONE;
    }
}
