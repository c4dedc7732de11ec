package org.commonthread.moderation.standing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.standing.Ladder;
import org.commonthread.moderation.standing.Rung;

/** How a member stands: all she was ever told, and what holds now. A proposed ban is nothing yet and is not shown. */
@Named
@RequestScoped
public class StandingPage {
    @Inject
    Ladder ladder;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<StepLine> steps = List.of();

    public void load() {
        var read = request.getParameter("read");
        if (read != null && read.matches("\\d{1,18}") && request.getMethod().equals("POST")) {
            ladder.acknowledge(current.get(), Long.parseLong(read));
        }
        steps = ladder.mine(current.get()).stream()
                .filter(step -> !step.waitsForSecond() && step.rung() != Rung.VOUCHED)
                .map(step -> StepLine.of(step, clock.instant()))
                .toList();
    }

    public List<StepLine> getSteps() {
        return steps;
    }
}
