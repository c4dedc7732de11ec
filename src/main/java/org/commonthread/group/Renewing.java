package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** A revision becomes what a group's readers have. If its rules are others than before, they are a new version. */
@ApplicationScoped
class Renewing {
    @Inject
    SupportGroups groups;

    @Inject
    Clock clock;

    void begin(SupportGroup group, GroupWords words) {
        groups.entityManager().persist(new GroupRevision(new GroupRevision.Key(group.id(), 1), words, clock.instant()));
        keepRules(group, words);
    }

    /** Whoever wrote the new rules has accepted them. */
    void renew(SupportGroup group, int revision, long writer) {
        var before = groups.revision(group.id(), group.liveRevision()).words();
        var words = groups.revision(group.id(), revision).words();
        group.takeOn(revision, words.name());
        if (words.rules().equals(before.rules())) return;
        var version = group.changeRules();
        keepRules(group, words);
        var hers = groups.entityManager().find(Belonging.class, new Belonging.Key(group.id(), writer));
        if (hers != null) hers.accept(version);
    }

    private void keepRules(SupportGroup group, GroupWords words) {
        var key = new GroupRules.Key(group.id(), group.rulesVersion());
        groups.entityManager().persist(new GroupRules(key, words.rules(), clock.instant()));
    }
}
