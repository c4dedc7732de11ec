package org.commonthread.moderation.appeal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.appeal.Against;
import org.commonthread.moderation.appeal.Appealable;
import org.commonthread.moderation.appeal.Appealing;
import org.commonthread.moderation.appeal.SendAppeal;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What was decided against her, where she can ask for a second look, and what became of it. */
@Named
@RequestScoped
public class AppealsPage {
    @Inject
    Appealing appealing;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<Line> lines = List.of();
    private boolean sent;
    private @Nullable String problem;

    /** One decision, with all its words. */
    public record Line(Against against, Appealable what, boolean open, String state, String typed) {}

    public void load() {
        if (request.getMethod().equals("POST")) send();
        lines = Stream.of(Against.values())
                .flatMap(against ->
                        appealing.mine(current.get(), against).stream().map(what -> line(against, what)))
                .toList();
    }

    private void send() {
        try {
            var against = Shape.code(Against.class, "against", text("against"));
            appealing.send(current.get(), new SendAppeal(against, id(), text("words")));
            sent = true;
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND || refused.kind() == Refusal.Kind.LOGIN_NEEDED) throw refused;
            problem = refused.sentence();
        }
    }

    private Line line(Against against, Appealable what) {
        var state = what.state();
        var typed = problem != null && text("against").equals(against.name()) && id() == what.id() ? text("words") : "";
        return new Line(
                against,
                what,
                what.isOpen(clock.instant()),
                state == null ? "" : Spoken.say("appeal.state." + state),
                typed);
    }

    private long id() {
        return text("id").matches("\\d{1,18}") ? Long.parseLong(text("id")) : 0;
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public List<Line> getLines() {
        return lines;
    }

    public boolean isSent() {
        return sent;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
