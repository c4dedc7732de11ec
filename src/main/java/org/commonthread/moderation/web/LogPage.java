package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.audit.AuditLine;
import org.commonthread.moderation.audit.Checked;
import org.commonthread.moderation.audit.LogFilter;
import org.commonthread.moderation.audit.LogReading;
import org.commonthread.moderation.audit.Verifying;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The audit log, the newest line first, as far as it is asked for, and what the last walk along its chain found. */
@Named
@RequestScoped
public class LogPage {
    private static final int SHOWN = 50;

    @Inject
    LogReading log;

    @Inject
    Verifying verifying;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Line> rows = List.of();
    private String verified = "";
    private @Nullable Instant verifiedAt;
    private @Nullable String nextAddress;
    private @Nullable String problem;

    /** A line of the log on the page. */
    public record Line(long number, Instant at, String actorName, String words, String hashStart) {
        static Line of(AuditLine line) {
            var subject = Spoken.say("kind." + line.kind()) + " " + line.subjectId();
            var deed = Spoken.say("log.line", Spoken.say("did." + line.action()), subject, line.revision());
            return new Line(
                    line.number(), line.at(), line.actor(), deed, line.hash().substring(0, 12));
        }
    }

    public void load() {
        verifying.last(current.get()).ifPresentOrElse(this::tell, () -> verified = Spoken.say("log.unchecked"));
        var asked = request.getParameter("before");
        var before = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
        try {
            var lines = log.newest(
                    current.get(), LogFilter.asked(new Parameters(request::getParameter)), before, SHOWN + 1);
            rows = lines.stream().limit(SHOWN).map(Line::of).toList();
            if (lines.size() > SHOWN)
                nextAddress = getAsked().address(rows.get(SHOWN - 1).number());
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.NOT_ACCEPTABLE) throw refused;
            problem = refused.sentence();
        }
    }

    private void tell(Checked last) {
        verifiedAt = last.at();
        verified = last.brokenAt() == null
                ? Spoken.say("log.whole", last.rows())
                : Spoken.say("log.broken", last.brokenAt());
    }

    /** Walks the whole chain now. */
    public void verify() throws IOException {
        verifying.verify(current.get());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/moderation/log");
    }

    public LogAsked getAsked() {
        return LogAsked.of(new Parameters(request::getParameter));
    }

    public List<Line> getRows() {
        return rows;
    }

    public String getVerified() {
        return verified;
    }

    public @Nullable Instant getVerifiedAt() {
        return verifiedAt;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
