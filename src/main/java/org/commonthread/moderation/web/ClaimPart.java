package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.Hold;
import org.commonthread.moderation.Holding;
import org.commonthread.moderation.subject.DecisionKind;
import org.jspecify.annotations.Nullable;

/** Taking the item on the desk, keeping it for a while, giving it back. */
@Named
@RequestScoped
public class ClaimPart {
    private static final int USUAL_HOURS = 4;

    @Inject
    DeskPage desk;

    @Inject
    Claiming claiming;

    @Inject
    Holding holding;

    @Inject
    CurrentActor current;

    private int hours = USUAL_HOURS;
    private String holdReason = "";

    public void claim() {
        desk.attempt(() -> claiming.claim(current.get(), desk.itemId()), desk.address());
    }

    public void release() {
        desk.attempt(() -> claiming.release(current.get(), desk.itemId()), "/moderation?done=" + DecisionKind.SKIP);
    }

    public void hold() {
        var command = new Hold(desk.itemId(), hours, holdReason);
        desk.attempt(() -> holding.hold(current.get(), command), desk.address(ClaimDeed.HELD));
    }

    public int getHours() {
        return hours;
    }

    public void setHours(int hours) {
        this.hours = hours;
    }

    public String getHoldReason() {
        return holdReason;
    }

    public void setHoldReason(@Nullable String holdReason) {
        this.holdReason = holdReason == null ? "" : holdReason;
    }
}
