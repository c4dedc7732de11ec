package org.commonthread.moderation.crisis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.moderation.crisis.CaseView;
import org.commonthread.moderation.crisis.ContactKind;
import org.commonthread.moderation.crisis.ContactLine;
import org.commonthread.moderation.crisis.LogContact;
import org.commonthread.moderation.crisis.Safeguarding;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** One crisis: what to do, what was done, and the lead's word at the end. */
@Named
@RequestScoped
public class CrisisPage {
    @Inject
    Safeguarding safeguarding;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable CaseView crisis;
    private List<Line> log = List.of();
    private long followUps;
    private @Nullable String problem;

    /** A line of the log, in words. */
    public record Line(String how, String by, Instant at, String words) {
        static Line of(ContactLine line) {
            return new Line(Spoken.say("contact." + line.how()), line.byName(), line.at(), line.words());
        }
    }

    /** What can have been done. */
    public record Choice(ContactKind code, String words) {}

    public void load() {
        var item = request.getParameter("item");
        if (item == null || !item.matches("\\d{1,18}")) throw Refusal.notFound();
        var id = Long.parseLong(item);
        crisis = safeguarding.one(current.get(), id);
        if (request.getMethod().equals("POST")) change(id);
        crisis = safeguarding.one(current.get(), id);
        log = safeguarding.log(current.get(), id).stream().map(Line::of).toList();
        followUps = safeguarding.followUpsWaiting(current.get(), id);
    }

    private void change(long id) {
        try {
            if (!text("closing").isEmpty()) {
                safeguarding.signOff(current.get(), id, text("closing"));
            } else {
                var how = Shape.code(ContactKind.class, "how", text("how"));
                safeguarding.log(current.get(), new LogContact(id, how, text("words")));
            }
        } catch (Refusal refused) {
            problem = refused.sentence();
        }
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public @Nullable CaseView getCrisis() {
        return crisis;
    }

    public List<Line> getLog() {
        return log;
    }

    public List<Choice> getHows() {
        return Arrays.stream(ContactKind.values())
                .map(kind -> new Choice(kind, Spoken.say("contact." + kind)))
                .toList();
    }

    public boolean isFollowUpDue() {
        return followUps > 0;
    }

    public boolean isMaySignOff() {
        return current.get().roles().contains(Role.SAFEGUARDING) && crisis != null && crisis.signedOffAt() == null;
    }

    public @Nullable String getProblem() {
        return problem;
    }

    /** What she has typed, if it could not be taken. */
    public String getTyped() {
        return problem == null ? "" : text("words");
    }
}
