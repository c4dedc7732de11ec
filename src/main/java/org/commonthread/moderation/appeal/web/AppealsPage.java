package org.commonthread.moderation.appeal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.appeal.Against;
import org.commonthread.moderation.appeal.Appealable;
import org.commonthread.moderation.appeal.Appealing;
import org.commonthread.moderation.appeal.SendAppeal;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.web.Parking;
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
    Parking parking;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<Line> lines = List.of();
    private Map<String, String> parked = Map.of();
    private boolean sent;
    private @Nullable String problem;

    /** One decision, with all its words. */
    public record Line(Against against, Appealable what, String by, boolean open, String state, String typed) {}

    public void load() {
        parked = parking.find(request, "/me/appeals").orElse(Map.of());
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
            parking.clear(request, (HttpServletResponse)
                    FacesContext.getCurrentInstance().getExternalContext().getResponse());
            parked = Map.of();
        } catch (Refusal refused) {
            if (refused.kind() == Refusal.Kind.NOT_FOUND || refused.kind() == Refusal.Kind.LOGIN_NEEDED) throw refused;
            problem = refused.sentence();
        }
    }

    private Line line(Against against, Appealable what) {
        var state = what.state();
        var hers = text("against").equals(against.name()) && id() == what.id();
        var typed = hers && !sent ? text("words") : "";
        return new Line(
                against,
                what,
                by(what),
                what.isOpen(clock.instant()),
                state == null ? "" : Spoken.say("appeal.state." + state),
                typed);
    }

    /** Who did what; of a step on the ladder its own words tell what it was. */
    private static String by(Appealable what) {
        var decision = what.decision();
        return decision == null
                ? what.deciderName()
                : Spoken.say("appeal.by", what.deciderName(), Spoken.say("decision." + decision));
    }

    private long id() {
        return text("id").matches("\\d{1,18}") ? Long.parseLong(text("id")) : 0;
    }

    private String text(String name) {
        var sentNow = request.getParameter(name);
        return sentNow == null ? parked.getOrDefault(name, "") : sentNow;
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
