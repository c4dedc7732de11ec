package org.commonthread.moderation.statement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.statement.Statement;
import org.commonthread.moderation.statement.Stating;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** All that was decided about what a member wrote, the last first. */
@Named
@RequestScoped
public class StatementsPage {
    private static final int SHOWN = 30;

    @Inject
    Stating stating;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();
    private @Nullable String nextAddress;

    /** One decision. */
    public record Line(long id, String title, String words, Instant at) {
        static Line of(Statement statement) {
            var said = Spoken.say("decision." + statement.decision());
            var words = Spoken.say("stated.decided", statement.by(), said);
            return new Line(
                    statement.id(),
                    Spoken.say("kind." + statement.kind()) + ": " + statement.title(),
                    statement.undoneAt() == null ? words : Spoken.say("decided.undone", words),
                    statement.decidedAt());
        }
    }

    public void load() {
        var asked = new Parameters(request::getParameter);
        var before = asked.typed("before").isEmpty() ? Parameters.END : Cursor.instant(asked.typed("before"));
        var found = stating.mine(current.get(), before, asked.number("beforeId"), SHOWN + 1);
        lines = found.stream().limit(SHOWN).map(Line::of).toList();
        if (found.size() > SHOWN) {
            var last = found.get(SHOWN - 1);
            nextAddress = "?before=" + last.decidedAt() + "&beforeId=" + last.id();
        }
    }

    public List<Line> getLines() {
        return lines;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }
}
