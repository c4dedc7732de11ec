package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.commonthread.group.meeting.CallingOff;
import org.commonthread.group.meeting.OccurrenceKey;
import org.commonthread.group.meeting.Preparing;
import org.commonthread.group.meeting.Rescheduling;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/** A host changes one time of a meeting or cancels it, or finds from here to changing and cancelling all. */
@Named
@RequestScoped
public class OncePage {
    @Inject
    Preparing preparing;

    @Inject
    Rescheduling rescheduling;

    @Inject
    CallingOff callingOff;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private long meeting;
    private @Nullable OccurrenceKey key;
    private @Nullable OnceForm form;
    private @Nullable Refusal refusal;

    public void load() {
        var sent = new Sent(request);
        var asked = OccurrenceKey.of(sent.text("key"));
        meeting = sent.meeting();
        key = asked;
        var standing = preparing.standing(current.get(), meeting, asked);
        form = sent.isPost() && sent.has("at") ? OnceForm.of(sent) : OnceForm.of(standing);
        if (sent.isPost()) send(sent, asked);
    }

    private void send(Sent sent, OccurrenceKey asked) {
        try {
            if (sent.has("all")) callingOff.all(current.get(), meeting);
            else if (sent.has("cancel")) callingOff.once(current.get(), meeting, asked);
            else if (form != null) rescheduling.once(current.get(), meeting, asked, form.change());
            Sent.leaveFor(getBack());
        } catch (Refusal refused) {
            refusal = Sent.shown(refused);
        }
    }

    public @Nullable OnceForm getForm() {
        return form;
    }

    public String getDay() {
        return key == null || form == null ? "" : new WallTime(key.planned(), WallTime.zone(form.zone())).inWords();
    }

    public String getAddress() {
        return getBack() + "/once/" + key;
    }

    public String getEditAddress() {
        return getBack() + "/edit/" + key;
    }

    public String getBack() {
        return "/meetings/" + meeting;
    }

    public boolean isRefused() {
        return refusal != null;
    }

    public @Nullable String problemOf(String field) {
        return refusal == null ? null : refusal.problemOf(field);
    }

    public @Nullable String getProblem() {
        return refusal == null || !refusal.problems().isEmpty() ? null : refusal.sentence();
    }
}
