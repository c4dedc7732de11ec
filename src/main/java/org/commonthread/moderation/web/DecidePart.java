package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.subject.DecisionKind;

/** The buttons that decide what is on the desk, with what was filled in there. */
@Named
@RequestScoped
public class DecidePart {
    @Inject
    DeskPage desk;

    @Inject
    Deciding deciding;

    @Inject
    CurrentActor current;

    public void approve() {
        decide(DecisionKind.APPROVE);
    }

    public void mask() {
        decide(DecisionKind.MASK_AND_APPROVE);
    }

    public void requestChanges() {
        decide(DecisionKind.REQUEST_CHANGES);
    }

    public void remove() {
        decide(DecisionKind.REMOVE);
    }

    public void escalate() {
        decide(DecisionKind.ESCALATE);
    }

    public void secondOpinion() {
        decide(DecisionKind.SECOND_OPINION);
    }

    public void skip() {
        decide(DecisionKind.SKIP);
    }

    private void decide(DecisionKind decision) {
        var command = new Decide(
                desk.itemId(),
                decision,
                desk.getReasonCode(),
                desk.getMessage(),
                desk.getRevision(),
                desk.getVersion());
        desk.attempt(() -> deciding.decide(current.get(), command), desk.nextAddress() + "?done=" + decision);
    }
}
