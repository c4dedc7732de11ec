package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.word.web.CarefulPart;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Appointment;
import org.commonthread.story.DraftView;
import org.commonthread.story.Sending;
import org.commonthread.story.Sent;
import org.jspecify.annotations.Nullable;

/** The last step of the composer: what she may wish to leave out, and when her readers shall see it. */
@Named
@RequestScoped
public class SendingPart {
    @Inject
    Sending sending;

    @Inject
    CurrentActor current;

    @Inject
    CarefulPart careful;

    @Inject
    HttpServletRequest request;

    private boolean later;
    private String at = "";
    private String zone = "UTC";
    private List<PrivateLine> found = List.of();
    private @Nullable Refusal refusal;

    /** The hour she chose before, by the clock she chose it by. */
    void fill(DraftView draft) {
        if (draft.showAt() == null || draft.showZone() == null) return;
        later = true;
        zone = draft.showZone();
        at = LocalDateTime.ofInstant(draft.showAt(), ZoneId.of(zone))
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    /** The hour she had chosen when her login ended. */
    void fill(Map<String, String> typed) {
        later = typed.containsKey("later");
        at = typed.getOrDefault("at", at);
        zone = typed.getOrDefault("zone", zone);
    }

    /** Sends the story, unless there is something she should see first: then nothing, and the page shows it. */
    @Nullable
    Sent send(DraftView draft) {
        if (!"anyway".equals(request.getParameter("send"))) {
            found = PrivateWords.lines(draft.words(), sending.personal(current.get(), draft.id()));
            if (careful.asks(draft.words().body()) || !found.isEmpty()) return null;
        }
        try {
            return sending.send(current.get(), draft.id(), later ? Appointment.of(at, zone) : null);
        } catch (Refusal refused) {
            if (refused.problemOf("at") == null && refused.problemOf("zone") == null) throw refused;
            refusal = refused;
            return null;
        }
    }

    void withdraw(DraftView draft) {
        sending.withdraw(current.get(), draft.id());
    }

    public List<PrivateLine> getFound() {
        return found;
    }

    /** What the browser looks for before anything is sent. */
    public String getPatterns() {
        return PrivateWords.patterns(current.get());
    }

    public @Nullable String getAtProblem() {
        return refusal == null ? null : refusal.problemOf("at");
    }

    public @Nullable String getZoneProblem() {
        return refusal == null ? null : refusal.problemOf("zone");
    }

    public boolean isLater() {
        return later;
    }

    public void setLater(boolean later) {
        this.later = later;
    }

    public String getAt() {
        return at;
    }

    public void setAt(@Nullable String at) {
        this.at = at == null ? "" : at;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone == null ? "" : zone.strip();
    }
}
