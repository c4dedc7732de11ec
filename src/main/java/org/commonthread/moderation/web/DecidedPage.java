package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.OwnDecision;
import org.commonthread.moderation.Undoing;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What a moderator has decided herself, and taking it back while that can be done. */
@Named
@RequestScoped
public class DecidedPage {
    private static final int SHOWN = 30;

    @Inject
    Undoing undoing;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();
    private @Nullable String nextAddress;
    private @Nullable String problem;

    /** One decision, with all its words. */
    public record Line(long id, String address, String words, String message, Instant at, boolean mayUndo) {
        static Line of(OwnDecision made, Instant now) {
            var what = Spoken.say(
                    "decided.line",
                    Spoken.say("kind." + made.kind()),
                    made.title(),
                    Spoken.say("decision." + made.decision()));
            return new Line(
                    made.id(),
                    "/moderation/items/" + made.itemId(),
                    made.undoneAt() == null ? what : Spoken.say("decided.undone", what),
                    made.message(),
                    made.at(),
                    made.mayUndo(now));
        }
    }

    public void load() throws IOException {
        var asked = new Parameters(request::getParameter);
        if (request.getMethod().equals("POST")) undo(asked.number("decision"));
        var made = undoing.mine(current.get(), before(asked), asked.number("beforeId"), SHOWN + 1);
        lines = made.stream()
                .limit(SHOWN)
                .map(each -> Line.of(each, clock.instant()))
                .toList();
        if (made.size() > SHOWN) {
            var last = made.get(SHOWN - 1);
            nextAddress = "?before=" + last.at() + "&beforeId=" + last.id();
        }
    }

    private static Instant before(Parameters asked) {
        return asked.typed("before").isEmpty() ? Parameters.END : Cursor.instant(asked.typed("before"));
    }

    private void undo(long decision) throws IOException {
        try {
            var item = undoing.undo(current.get(), decision);
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect("/moderation/items/" + item + "?done=" + ClaimDeed.UNDONE);
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND) throw refused;
            problem = refused.sentence();
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
