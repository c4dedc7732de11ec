package org.commonthread.moderation.report.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.web.Parking;
import org.jspecify.annotations.Nullable;

/** Saying that something is wrong with a text, or that one is worried about who wrote it; and the thanks for it. */
@Named
@RequestScoped
public class ReportPage {
    @Inject
    Reporting reporting;

    @Inject
    CurrentActor current;

    @Inject
    Parking parking;

    @Inject
    HttpServletRequest request;

    private @Nullable SubjectView about;
    private String address = "";
    private String chosen = "";
    private String typed = "";
    private boolean sent;
    private @Nullable Refusal refusal;

    /** A reason as the form offers it. */
    public record Choice(ReportReason code, String words, boolean chosen) {}

    public void load() {
        var subject = Subject.named(request.getParameter("kind"), request.getParameter("id"));
        about = reporting.about(current.get(), subject);
        address = "/report/" + subject.path();
        var parked = parking.find(request, address).orElse(Map.of());
        chosen = given("reason", parked);
        typed = given("words", parked);
        if (request.getMethod().equals("POST")) send(subject);
    }

    /** What she has just sent, or had sent when her login was over. */
    private String given(String name, Map<String, String> parked) {
        var sentNow = request.getParameter(name);
        return sentNow == null ? parked.getOrDefault(name, "") : sentNow;
    }

    private void send(Subject subject) {
        try {
            reporting.send(
                    current.get(), new SendReport(subject, Shape.code(ReportReason.class, "reason", chosen), typed));
            sent = true;
            parking.clear(request, response());
        } catch (Refusal refused) {
            refusal = refused;
            response().setStatus(refused.kind().status());
        }
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public @Nullable SubjectView getAbout() {
        return about;
    }

    public String getAddress() {
        return address;
    }

    public List<Choice> getReasons() {
        return Arrays.stream(ReportReason.values())
                .map(code -> new Choice(
                        code, Spoken.say("report.reason." + code), code.name().equals(chosen)))
                .toList();
    }

    public String getTyped() {
        return typed;
    }

    public boolean isSent() {
        return sent;
    }

    /** Whether she has said that she is worried about a person. */
    public boolean isWorried() {
        return chosen.equals(ReportReason.WORRIED.name());
    }

    public boolean isRefused() {
        return refusal != null;
    }

    public @Nullable String getReasonProblem() {
        return refusal == null ? null : refusal.problemOf("reason");
    }

    public @Nullable String getWordsProblem() {
        return refusal == null || getReasonProblem() != null ? null : refusal.sentence();
    }
}
