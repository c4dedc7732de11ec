package org.commonthread.moderation.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.MemberView;
import org.commonthread.member.Membership;
import org.commonthread.moderation.standing.Ladder;
import org.commonthread.moderation.standing.Rung;
import org.commonthread.moderation.standing.TakeStep;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Where moderators see how a member stands, and take the next step with her. */
@Named
@RequestScoped
public class LadderPage {
    @Inject
    Ladder ladder;

    @Inject
    Membership membership;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private @Nullable MemberView member;
    private List<StepLine> steps = List.of();
    private long strikes;
    private @Nullable String problem;

    /** A choice of the form. */
    public record Choice(String code, String words) {}

    public void load() {
        var found = membership.byHandle(text("handle"));
        member = found;
        if (request.getMethod().equals("POST")) change(found.id());
        strikes = ladder.strikes(current.get(), found.id());
        steps = ladder.of(current.get(), found.id()).stream()
                .map(step -> StepLine.of(step, clock.instant()))
                .toList();
    }

    private void change(long id) {
        try {
            if (!text("lift").isEmpty()) ladder.lift(current.get(), number("lift"));
            else if (!text("confirm").isEmpty()) ladder.confirm(current.get(), number("confirm"));
            else ladder.take(current.get(), step(id));
        } catch (Refusal refused) {
            problem = refused.sentence();
        }
    }

    private TakeStep step(long id) {
        return new TakeStep(
                id,
                Shape.code(Rung.class, "rung", text("rung")),
                Shape.code(ReasonCode.class, "reasonCode", text("rule")),
                text("words"));
    }

    private long number(String name) {
        if (!text(name).matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(text(name));
    }

    private String text(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    public @Nullable MemberView getMember() {
        return member;
    }

    public List<StepLine> getSteps() {
        return steps;
    }

    public long getStrikes() {
        return strikes;
    }

    public List<Choice> getRungs() {
        return Arrays.stream(Rung.values())
                .map(rung -> new Choice(rung.name(), Spoken.say("rung." + rung)))
                .toList();
    }

    public List<Choice> getRules() {
        return Arrays.stream(ReasonCode.values())
                .map(code -> new Choice(code.name(), Spoken.say("rule." + code)))
                .toList();
    }

    public @Nullable String getProblem() {
        return problem;
    }

    /** What she has typed, if it could not be taken. */
    public String getTyped() {
        return problem == null ? "" : text("words");
    }
}
