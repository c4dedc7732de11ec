package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.commonthread.group.meeting.Venue;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.OwnClock;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.web.Parking;
import org.commonthread.platform.web.Place;
import org.jspecify.annotations.Nullable;

/** The fields of a plan. */
@Named
@RequestScoped
public class PlanPart {
    @Inject
    HttpServletRequest request;

    @Inject
    Parking parking;

    @Inject
    OwnClock clock;

    @Inject
    CurrentActor current;

    private PlanForm form = PlanForm.EMPTY;
    private String key = "";
    private String zone = "";
    private @Nullable Refusal refusal;

    /** With what was just sent, or was sent when her login was over, or else with what stands there. */
    void begin(PlanForm standing) {
        var sent = new Sent(request);
        form = sent.isPost()
                ? PlanForm.typed(sent::text)
                : parking.find(request, Place.of(request))
                        .map(words -> PlanForm.typed(field -> words.getOrDefault(field, "")))
                        .orElse(standing);
        key = sent.text("key").isEmpty() ? UUID.randomUUID().toString() : sent.text("key");
        zone = form.zone().isEmpty() && !sent.isPost()
                ? clock.of(current.get()).map(Object::toString).orElse("")
                : form.zone();
    }

    void refuse(Refusal refused) {
        refusal = refused;
    }

    public PlanForm getForm() {
        return form;
    }

    public String getKey() {
        return key;
    }

    public String getZone() {
        return zone;
    }

    public List<Choice> getVenues() {
        return Arrays.stream(Venue.values())
                .map(each -> new Choice(
                        each.name(), Spoken.say("venue." + each), each.name().equals(form.venue())))
                .toList();
    }

    public List<Choice> getRhythms() {
        return Arrays.stream(Rhythm.values())
                .map(each -> new Choice(
                        each.name(), Spoken.say("rhythm." + each), each.name().equals(form.rhythm())))
                .toList();
    }

    public boolean isRefused() {
        return refusal != null;
    }

    /** The sentence about one field. */
    public @Nullable String problemOf(String field) {
        return refusal == null ? null : refusal.problemOf(field);
    }

    /** What is said about none of the fields. */
    public @Nullable String getProblem() {
        return refusal == null || !refusal.problems().isEmpty() ? null : refusal.sentence();
    }
}
