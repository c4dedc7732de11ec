package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonthread.group.meeting.OccurrenceView;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.OwnClock;

/** Tells times to the present reader by her own clock too. */
@RequestScoped
class Clocks {
    @Inject
    OwnClock clock;

    @Inject
    CurrentActor current;

    List<MeetingLine> lines(List<OccurrenceView> dates) {
        if (dates.isEmpty()) return List.of();
        var reader = clock.of(current.get()).orElse(null);
        return dates.stream().map(each -> MeetingLine.of(each, reader)).toList();
    }
}
