package org.commonthread.moderation.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.care.Metering;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.web.Parking;
import org.jspecify.annotations.Nullable;

/** A moderator looks after herself. */
@Named
@RequestScoped
public class CarePage {
    private static final String ADDRESS = "/moderation/care";

    @Inject
    Metering metering;

    @Inject
    CareDeeds deeds;

    @Inject
    Parking parking;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private long hard;
    private String typed = "";
    private @Nullable String done;
    private @Nullable Refusal refusal;

    public void load() {
        var moderator = current.get().member();
        hard = metering.of(moderator, moderator.id());
        typed = parking.find(request, ADDRESS).orElse(Map.of()).getOrDefault("words", "");
        if (request.getMethod().equals("POST")) change();
    }

    private void change() {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        try {
            done = deeds.of(request);
            parking.clear(request, response);
            typed = "";
        } catch (Refusal refused) {
            var words = request.getParameter("words");
            if (words != null) typed = words;
            refusal = refused;
            response.setStatus(refused.kind().status());
        }
    }

    /** How many hard items she has had this week, in a sentence. */
    public String getHardWords() {
        return Spoken.say("care.hard", hard);
    }

    public boolean isMany() {
        return hard >= Metering.MANY;
    }

    public String getTyped() {
        return typed;
    }

    public @Nullable String getDone() {
        return done;
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }
}
