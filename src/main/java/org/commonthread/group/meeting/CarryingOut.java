package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;

/**
 * Carries out what moderators decide about meetings. A meeting whose words are removed is cancelled with them: nobody
 * shall go where nobody knows any more what it is.
 */
@ApplicationScoped
class CarryingOut {
    @Inject
    MeetingRows rows;

    @Inject
    Wording wording;

    @Inject
    Advancing advancing;

    @Inject
    TellingOfDecisions telling;

    @Inject
    Clock clock;

    void decided(@Observes DecisionMade event) {
        if (event.subject().kind() != Kind.MEETING) return;
        var meeting = rows.locked(event.subject().id());
        var before = new MeetingBefore(event.decisionId(), meeting);
        var newer = event.revision() > meeting.liveWords();
        switch (event.decision()) {
            case APPROVE -> {
                if (newer && !meeting.isCancelled()) meeting.takeOn(event.revision());
            }
            case MASK_AND_APPROVE -> wording.mask(meeting, event.revision(), event.masking());
            case REQUEST_CHANGES -> {
                if (!newer) meeting.takeOn(0);
            }
            case REMOVE -> {
                // of a meeting that is known, a newer wording is only not taken over
                if (!newer || meeting.liveWords() == 0) meeting.takeDown(clock.instant());
            }
            default -> {
                // it goes on waiting in place
            }
        }
        advancing.advance(meeting);
        before.became(meeting);
        rows.entityManager().persist(before);
    }

    void undone(@Observes DecisionUndone event) {
        if (event.subject().kind() != Kind.MEETING) return;
        var meeting = rows.locked(event.subject().id());
        var before = rows.entityManager().find(MeetingBefore.class, event.decisionId());
        if (before == null || !before.isWhatBecameOf(meeting)) {
            throw Refusal.conflict("Its host has done something with it since, so this cannot be undone.");
        }
        standAgain(meeting, before, before.live(), event.told());
        rows.entityManager().remove(before);
    }

    /** What its hosts have written anew since, or called off themselves, stays so. */
    void overturned(@Observes DecisionOverturned event) {
        if (event.subject().kind() != Kind.MEETING) return;
        var meeting = rows.locked(event.subject().id());
        var before = rows.entityManager().find(MeetingBefore.class, event.decisionId());
        if (before == null || !before.isWhatBecameOf(meeting)) return;
        var masked = event.decision() == DecisionKind.MASK_AND_APPROVE;
        if (masked || meeting.liveWords() == 0) standAgain(meeting, before, event.revision(), true);
    }

    private void standAgain(Meeting meeting, MeetingBefore before, int words, boolean told) {
        var wasOff = meeting.isCancelled();
        meeting.standAgain(words, before.cancelledAt(), clock.instant());
        advancing.advance(meeting);
        if (told && wasOff && !meeting.isCancelled()) telling.ofReturning(meeting);
    }
}
