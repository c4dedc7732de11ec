package org.commonthread.moderation.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.ItemClaimed;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.vocabulary.ContentNote;

/**
 * How many hard items a moderator has had in hand in the last seven days. She sees it, the safeguarding lead sees it, and
 * to everyone else it does not exist: it is no measure of anybody's work.
 */
@ApplicationScoped
@Transactional
public class Metering {
    /** More in a week, and she is asked whether it is time to rest. */
    public static final int MANY = 15;

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Set<Reason> HARD_REASONS = EnumSet.of(Reason.CRISIS, Reason.CONCERN, Reason.WORRIED);
    private static final Set<ContentNote> HARD_NOTES = EnumSet.of(
            ContentNote.END_OF_LIFE,
            ContentNote.DEATH_OF_A_MEMBER,
            ContentNote.GRIEF,
            ContentNote.SURGERY_IMAGE,
            ContentNote.LEAVING_CHILDREN,
            ContentNote.SUICIDE_OR_SELF_HARM,
            ContentNote.MEDICAL_TRAUMA);

    @Inject
    CareRows rows;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    void taken(@Observes ItemClaimed event) {
        var key = new Exposure.Key(event.moderatorId(), event.itemId());
        if (rows.hard(event.itemId(), HARD_REASONS, HARD_NOTES) == 0) return;
        if (rows.entityManager().find(Exposure.class, key) == null) {
            rows.entityManager().persist(new Exposure(key, clock.instant()));
        }
    }

    /** @throws Refusal as if there were none, for whoever is neither herself nor the safeguarding lead */
    public long of(Actor asker, long moderatorId) {
        if (!asker.member().is(moderatorId)) requireLead(asker);
        policy.reach(asker);
        return rows.exposures(moderatorId, clock.instant().minus(WEEK));
    }

    /** Of all who have had any. */
    public List<MeterLine> all(Actor lead) {
        requireLead(lead);
        return rows.allExposures(clock.instant().minus(WEEK));
    }

    static void requireLead(Actor actor) {
        if (!actor.member().roles().contains(Role.SAFEGUARDING)) throw Refusal.notFound();
    }
}
