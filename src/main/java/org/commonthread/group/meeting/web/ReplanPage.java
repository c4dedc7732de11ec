package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.commonthread.group.meeting.OccurrenceKey;
import org.commonthread.group.meeting.Preparing;
import org.commonthread.group.meeting.Rescheduling;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.calendar.WallTime;

/** A host changes a meeting from one of its times on. */
@Named
@RequestScoped
public class ReplanPage {
    @Inject
    Preparing preparing;

    @Inject
    Rescheduling rescheduling;

    @Inject
    PlanPart part;

    @Inject
    SendPlanPart sending;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    public void load() {
        var sent = new Sent(request);
        var first = OccurrenceKey.of(sent.text("from"));
        var plan = preparing.planned(current.get(), sent.meeting());
        var meeting = "/meetings/" + sent.meeting();
        part.begin(PlanForm.of(plan, new WallTime(first.planned(), plan.when().zone())));
        sending.at(meeting + "/edit/" + first, meeting);
        sending.send(changed -> {
            rescheduling.from(current.get(), sent.meeting(), first, changed);
            return meeting;
        });
    }
}
