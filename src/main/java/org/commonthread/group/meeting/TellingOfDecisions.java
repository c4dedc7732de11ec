package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Consumer;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionStands;
import org.commonthread.moderation.subject.Kind;

/** Whoever wanted to come hears that a meeting was taken down, once that can no longer be undone, and that it is on again. */
@ApplicationScoped
class TellingOfDecisions {
    @Inject
    MeetingRows rows;

    @Inject
    TellingGuests telling;

    @Inject
    Clock clock;

    void stands(@Observes DecisionStands decision) {
        if (decision.kind() != Kind.MEETING || decision.decision() != DecisionKind.REMOVE) return;
        var meeting = rows.locked(decision.subjectId());
        if (meeting.isTakenDown()) toldOf(meeting, telling::ofCancelling);
    }

    void ofReturning(Meeting meeting) {
        toldOf(meeting, each -> telling.ofReturning(each, meeting.returned()));
    }

    private void toldOf(Meeting meeting, Consumer<Occurrence> letter) {
        rows.ahead(meeting.id(), clock.instant()).stream()
                .map(rows::lockedOccurrence)
                .filter(each -> !each.isCancelled())
                .forEach(letter);
    }
}
