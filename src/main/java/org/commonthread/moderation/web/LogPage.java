package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.AuditLine;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The audit log, the newest line first, and whether its chain is whole. */
@Named
@RequestScoped
public class LogPage {
    private static final int SHOWN = 50;

    @Inject
    Audit audit;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Line> rows = List.of();
    private String verified = "";
    private @Nullable String nextAddress;

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
        var moderator = current.get();
        var asked = request.getParameter("before");
        var before = asked != null && asked.matches("\\d{1,18}") ? Long.parseLong(asked) : Long.MAX_VALUE;
        var lines = audit.newest(moderator, before, SHOWN + 1);
        rows = lines.stream().limit(SHOWN).map(Line::of).toList();
        if (lines.size() > SHOWN)
            nextAddress = "/moderation/log?before=" + rows.get(SHOWN - 1).number();
        var chain = audit.verify(moderator);
        verified = chain.brokenAt() == null
                ? Spoken.say("log.whole", chain.rows())
                : Spoken.say("log.broken", chain.brokenAt());
    }

    public List<Line> getRows() {
        return rows;
    }

    public String getVerified() {
        return verified;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }
}
