package org.commonthread.moderation.check;

import java.util.Optional;
import org.commonthread.moderation.standing.Trust;

/**
 * How well moderators know an author. Trust comes from posts a person approved, never from likes or days (MQ-6).
 *
 * @param approved how many of her posts were approved; to screen, nobody counts further than is needed to be trusted
 * @param staff whether she has a role here
 * @param trust what moderators have said about reading her posts first
 */
public record Standing(long approved, boolean staff, Trust trust) {
    /** Of somebody about whom moderators have said nothing. */
    public Standing(long approved, boolean staff) {
        this(approved, staff, Trust.EARNED);
    }

    public static final int APPROVED_TO_BE_TRUSTED = 3;

    /** Whether her posts are read before others see them. */
    public boolean isReadFirst() {
        return whyReadFirst().isPresent();
    }

    /** Why they are, if they are; a step that moderators have taken with her holds for the team's own people too. */
    Optional<Reason> whyReadFirst() {
        if (trust == Trust.READ_FIRST) return Optional.of(Reason.READ_FIRST);
        if (staff || trust == Trust.VOUCHED) return Optional.empty();
        if (trust == Trust.LIKE_EVERYONE) return Optional.of(Reason.ALL_READ_FIRST);
        return approved < APPROVED_TO_BE_TRUSTED ? Optional.of(Reason.NEW_MEMBER) : Optional.empty();
    }
}
