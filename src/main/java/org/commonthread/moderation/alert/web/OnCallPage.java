package org.commonthread.moderation.alert.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.alert.OnCall;
import org.commonthread.moderation.alert.OnCallView;
import org.commonthread.moderation.alert.QuietHours;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Who is on call, and putting oneself there. */
@Named
@RequestScoped
public class OnCallPage {
    @Inject
    OnCall onCall;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<OnCallView> people = List.of();
    private String zone = "Europe/London";
    private int from = 22;
    private int to = 7;
    private @Nullable Refusal refusal;

    @PostConstruct
    public void load() {
        var off = request.getParameter("off");
        if (off != null && off.matches("\\d{1,18}") && request.getMethod().equals("POST")) {
            attempt(() -> onCall.end(current.get(), Long.parseLong(off)));
        }
        show();
    }

    private void show() {
        people = onCall.all(current.get());
    }

    public void begin() {
        attempt(() -> onCall.begin(current.get(), new QuietHours(zone, from, to)));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
            show();
        } catch (Refusal refused) {
            refusal = refused;
        }
    }

    public List<OnCallView> getPeople() {
        return people;
    }

    public boolean isNobody() {
        return people.isEmpty();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(@Nullable String zone) {
        this.zone = zone == null ? "" : zone;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    public int getTo() {
        return to;
    }

    public void setTo(int to) {
        this.to = to;
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }

    public boolean isRefused() {
        return refusal != null;
    }
}
