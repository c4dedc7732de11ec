package org.commonthread.group.joining;

import jakarta.persistence.Embeddable;

/** A question as it was put to her, and what she answered. */
@Embeddable
public record JoinAnswer(String question, String answer) {
    public static final int ANSWER_MAX = 1_000;
}
