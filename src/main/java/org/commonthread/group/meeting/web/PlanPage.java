package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.commonthread.group.meeting.Hosting;
import org.commonthread.group.meeting.Preparing;
import org.commonthread.member.CurrentActor;

/** A host plans a meeting. */
@Named
@RequestScoped
public class PlanPage {
    @Inject
    Preparing preparing;

    @Inject
    Hosting hosting;

    @Inject
    PlanPart part;

    @Inject
    SendPlanPart sending;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    public void load() {
        var slug = new Sent(request).text("slug");
        preparing.open(current.get(), slug);
        var meetings = "/groups/" + slug + "/meetings";
        part.begin(PlanForm.EMPTY);
        sending.at(meetings + "/new", meetings);
        sending.send(plan -> "/meetings/" + hosting.plan(current.get(), slug, part.getKey(), plan));
    }
}
