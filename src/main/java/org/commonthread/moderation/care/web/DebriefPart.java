package org.commonthread.moderation.care.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.moderation.care.DebriefLine;
import org.commonthread.moderation.care.Debriefing;
import org.commonthread.moderation.care.MeterLine;
import org.commonthread.moderation.care.Metering;

/** What a moderator has told the safeguarding lead; and for the lead, what all have told her and how they fare. */
@Named
@RequestScoped
public class DebriefPart {
    @Inject
    Debriefing debriefing;

    @Inject
    Metering metering;

    @Inject
    CurrentActor current;

    public List<DebriefLine> getMine() {
        return debriefing.mine(current.get());
    }

    public boolean isLead() {
        return current.get().roles().contains(Role.SAFEGUARDING);
    }

    public List<DebriefLine> getAll() {
        return isLead() ? debriefing.all(current.get()) : List.of();
    }

    public List<MeterLine> getMeters() {
        return isLead() ? metering.all(current.get()) : List.of();
    }
}
