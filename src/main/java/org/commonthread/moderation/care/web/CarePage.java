package org.commonthread.moderation.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.care.Metering;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** A moderator looks after herself. */
@Named
@RequestScoped
public class CarePage {
    @Inject
    Metering metering;

    @Inject
    CareDeeds deeds;

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
        if (request.getMethod().equals("POST")) change();
    }

    private void change() {
        try {
            done = deeds.of(request);
        } catch (Refusal refused) {
            var words = request.getParameter("words");
            if (words != null) typed = words;
            refusal = refused;
            ((HttpServletResponse) FacesContext.getCurrentInstance()
                            .getExternalContext()
                            .getResponse())
                    .setStatus(refused.kind().status());
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
