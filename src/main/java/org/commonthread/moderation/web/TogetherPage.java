package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.DecideTogether;
import org.commonthread.moderation.DecidedTogether;
import org.commonthread.moderation.DecidedTogether.LeftAlone;
import org.commonthread.moderation.DecidingTogether;
import org.commonthread.moderation.Seen;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Several items decided in one go: chosen, seen once more, decided, and undone together. */
@Named
@RequestScoped
public class TogetherPage {
    @Inject
    DecidingTogether together;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private Step step = Step.CHOOSE;
    private String batch = "";
    private List<LeftAlone> left = List.of();
    private List<TogetherLine> lines = List.of();
    private @Nullable String problem;

    /** How far she has come. */
    public enum Step {
        CHOOSE,
        LOOK,
        DECIDED,
        UNDONE
    }

    public void load() {
        if (!request.getMethod().equals("POST")) return;
        var asked = new Parameters(request::getParameter);
        try {
            if (!asked.typed("undo").isEmpty()) show(Step.UNDONE, together.undo(current.get(), asked.typed("undo")));
            else if (!asked.typed("decision").isEmpty()) decide(asked);
            else show(Step.LOOK, together.preview(current.get(), chosen()));
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.NOT_ACCEPTABLE) throw refused;
            problem = refused.sentence();
        }
    }

    private void show(Step reached, DecidedTogether what) {
        step = reached;
        batch = what.batch();
        left = what.left();
        lines = what.done().stream().map(TogetherLine::of).toList();
    }

    private void decide(Parameters asked) {
        var seen = values("seen").map(TogetherLine::seen).toList();
        try {
            show(
                    Step.DECIDED,
                    together.decide(
                            current.get(),
                            new DecideTogether(
                                    asked.code("decision", DecisionKind.SKIP),
                                    asked.typed("reasonCode").isEmpty()
                                            ? null
                                            : asked.code("reasonCode", ReasonCode.OTHER),
                                    asked.typed("message"),
                                    seen)));
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.NOT_ACCEPTABLE || seen.isEmpty()) throw refused;
            show(
                    Step.LOOK,
                    together.preview(
                            current.get(), seen.stream().map(Seen::itemId).toList()));
            problem = refused.sentence();
        }
    }

    private List<Long> chosen() {
        return values("item").map(TogetherLine::id).toList();
    }

    private Stream<String> values(String name) {
        return Stream.ofNullable(request.getParameterValues(name)).flatMap(Arrays::stream);
    }

    public boolean isChoosing() {
        return step == Step.CHOOSE;
    }

    public boolean isLooking() {
        return step == Step.LOOK;
    }

    public List<TogetherLine> getLines() {
        return lines;
    }

    /** Those that were not taken in hand, decided or undone, and why. */
    public List<LeftAlone> getLeft() {
        return left;
    }

    /** By which all that was decided can be undone. */
    public String getBatch() {
        return batch;
    }

    public String getOutcome() {
        return switch (step) {
            case CHOOSE, LOOK -> "";
            case DECIDED -> Spoken.say("together.decided", lines.size());
            case UNDONE -> Spoken.say("together.undone", lines.size());
        };
    }

    /** Whether there is something to undo. */
    public boolean isUndoable() {
        return !batch.isEmpty() && !lines.isEmpty();
    }

    public String getTyped() {
        return new Parameters(request::getParameter).typed("message");
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
