package org.commonthread.moderation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.ColleagueView;
import org.commonthread.moderation.HandingOver;
import org.commonthread.moderation.Overruling;
import org.commonthread.moderation.Team;
import org.jspecify.annotations.Nullable;

/** From one pair of hands into another: offered, accepted, declined, or taken by the lead. */
@Named
@RequestScoped
public class HandOverPart {
    @Inject
    DeskPage desk;

    @Inject
    HandingOver handingOver;

    @Inject
    Overruling overruling;

    @Inject
    Team team;

    @Inject
    CurrentActor current;

    private @Nullable List<ColleagueView> colleagues;
    private String to = "";
    private String why = "";

    public void offer() {
        desk.attempt(() -> handingOver.offer(current.get(), desk.itemId(), to), desk.address(ClaimDeed.OFFERED));
    }

    public void accept() {
        desk.attempt(() -> handingOver.accept(current.get(), desk.itemId()), desk.address());
    }

    public void decline() {
        desk.attempt(() -> handingOver.decline(current.get(), desk.itemId()), "/moderation?done=" + ClaimDeed.DECLINED);
    }

    public void take() {
        desk.attempt(
                () -> overruling.release(current.get(), desk.itemId(), why),
                desk.address(ClaimDeed.TAKEN_FROM_COLLEAGUE));
    }

    /** Asked for once: the list of a form is read when it is sent and again when it is drawn. */
    public List<ColleagueView> getColleagues() {
        if (colleagues == null) colleagues = team.colleagues(current.get());
        return colleagues;
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to == null ? "" : to;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why == null ? "" : why;
    }
}
