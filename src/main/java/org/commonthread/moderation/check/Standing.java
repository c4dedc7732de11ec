package org.commonthread.moderation.check;

import org.commonthread.moderation.standing.Trust;

/**
 * How well moderators know an author. Trust comes from posts a person approved, never from likes or days (MQ-6).
 *
 * @param approved how many of her posts were approved
 * @param staff whether she has a role here
 * @param trust what moderators have said about reading her posts first
 */
public record Standing(long approved, boolean staff, Trust trust) {
    /** Of somebody about whom moderators have said nothing. */
    public Standing(long approved, boolean staff) {
        this(approved, staff, Trust.EARNED);
    }

    static final int APPROVED_TO_BE_TRUSTED = 3;

    /** Whether her posts are read before others see them. */
    public boolean isReadFirst() {
        if (trust == Trust.READ_FIRST) return true;
        return !staff && trust != Trust.VOUCHED && approved < APPROVED_TO_BE_TRUSTED;
    }
}
