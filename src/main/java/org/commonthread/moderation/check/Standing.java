package org.commonthread.moderation.check;

/**
 * How well moderators know an author. Trust comes from posts a person approved, never from likes or days (MQ-6).
 *
 * @param approved how many of her posts were approved
 * @param staff whether she has a role here
 */
public record Standing(long approved, boolean staff) {
    static final int APPROVED_TO_BE_TRUSTED = 3;

    /** Whether her posts are read before others see them. */
    public boolean isReadFirst() {
        return !staff && approved < APPROVED_TO_BE_TRUSTED;
    }
}
