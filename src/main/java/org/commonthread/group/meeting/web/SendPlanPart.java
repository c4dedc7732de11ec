package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.commonthread.group.meeting.MeetingPlan;
import org.commonthread.group.meeting.Preparing;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.web.Parking;

/** Where the form of a plan is sent; its host may look at the dates before anybody else does. */
@Named
@RequestScoped
public class SendPlanPart {
    @Inject
    Preparing preparing;

    @Inject
    PlanPart part;

    @Inject
    Parking parking;

    @Inject
    HttpServletRequest request;

    private String address = "";
    private String back = "";
    private List<WallTime> preview = List.of();
    private String rhythm = "";

    void at(String itsAddress, String theWayBack) {
        address = itsAddress;
        back = theWayBack;
    }

    /** If it was sent, does the deed and leads on to where that says, or shows the next dates. */
    void send(Function<MeetingPlan, String> deed) {
        var sent = new Sent(request);
        if (!sent.isPost()) return;
        try {
            var plan = part.getForm().plan();
            if (sent.has("preview")) look(plan);
            else leaveFor(deed.apply(plan));
        } catch (Refusal refused) {
            part.refuse(Sent.shown(refused));
        }
    }

    private void leaveFor(String next) {
        parking.clear(request, Sent.response());
        Sent.leaveFor(next);
    }

    private void look(MeetingPlan plan) {
        preview = preparing.preview(plan.when());
        rhythm = plan.when().inWords();
    }

    public String getAddress() {
        return address;
    }

    public String getBack() {
        return back;
    }

    public List<WallTime> getPreview() {
        return preview;
    }

    public String getRhythm() {
        return rhythm;
    }
}
