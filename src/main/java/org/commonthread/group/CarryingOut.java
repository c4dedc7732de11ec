package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;

/** Carries out what the site's team decides about groups, and puts one back where it stood. */
@ApplicationScoped
class CarryingOut {
    @Inject
    SupportGroups groups;

    @Inject
    Renewing renewing;

    void decided(@Observes DecisionMade event) {
        if (event.subject().kind() != Kind.GROUP) return;
        var group = groups.locked(event.subject().id());
        var before = new GroupBefore(event.decisionId(), group);
        switch (event.decision()) {
            case APPROVE -> approve(group, event.revision());
            case REMOVE -> remove(group, event.revision());
            default -> {
                // its owner changes it and sends it again; until then nothing is read that was not read before
            }
        }
        before.became(group);
        groups.entityManager().persist(before);
    }

    private void approve(SupportGroup group, int revision) {
        if (group.state() == GroupState.PROPOSED) group.open();
        if (revision > group.liveRevision()) renewing.renew(group, revision, group.madeBy());
    }

    /** Of an open group that wished to say something else, only that is taken away. */
    private static void remove(SupportGroup group, int revision) {
        if (revision <= group.liveRevision()) group.end();
    }

    void undone(@Observes DecisionUndone event) {
        if (event.subject().kind() != Kind.GROUP) return;
        var group = groups.locked(event.subject().id());
        var before = groups.entityManager().find(GroupBefore.class, event.decisionId());
        if (before == null || !before.isWhatBecameOf(group)) {
            throw Refusal.conflict("The group has moved on since, so this cannot be undone any more.");
        }
        if (group.rulesVersion() > before.rulesVersion()) forgetRules(group, before.rulesVersion());
        var words = groups.revision(group.id(), before.liveRevision()).words();
        group.standAgain(before.state(), before.liveRevision(), words.name(), before.rulesVersion());
        groups.entityManager().remove(before);
    }

    /** Whoever accepted the newer rules has to accept what comes in their place. */
    private void forgetRules(SupportGroup group, int kept) {
        groups.entityManager()
                .remove(groups.entityManager()
                        .find(GroupRules.class, new GroupRules.Key(group.id(), group.rulesVersion())));
        groups.acceptedAtMost(group.id(), kept);
    }

    /** What was judged stands as if it had been approved, unless its owner has sent other words since. */
    void overturned(@Observes DecisionOverturned event) {
        if (event.subject().kind() != Kind.GROUP) return;
        var group = groups.locked(event.subject().id());
        if (event.decision() == DecisionKind.REMOVE && group.endedOver(event.revision())) group.open();
        if (event.revision() == group.sentRevision()) approve(group, event.revision());
    }
}
