package org.commonthread.moderation.subject;

import java.time.Instant;

/**
 * A decision against words was wrong (MQ-15). Fired in the transaction that says so: the room that keeps them puts words,
 * place and counts back as if it had not been, unless their author has taken them back herself.
 *
 * @param text the words as they were judged
 */
public record DecisionOverturned(
        long decisionId, Subject subject, int revision, DecisionKind decision, String text, Instant at) {}
