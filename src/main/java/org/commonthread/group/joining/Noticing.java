package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonthread.group.GroupView;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Matter;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.check.Submission;
import org.commonthread.platform.text.Spoken;

/**
 * Reads along in what people answer who wish to belong to a group. Nothing of it waits or is refused: whoever lets people
 * in is told what was noticed, and where somebody may be in danger the team is called (SF-1), of a closed group too.
 */
@ApplicationScoped
class Noticing {
    /** Somebody looks after her, not after her words. */
    static final Set<Reason> IN_NEED = EnumSet.of(Reason.CRISIS, Reason.CONCERN);

    /** Answers are given once. */
    static final int ONLY = 1;

    @Inject
    Screening screening;

    @Inject
    Raising raising;

    void notice(Actor asker, GroupView group, JoinRequest request) {
        var title = Spoken.say("join.answers");
        var address = group.address() + "/requests";
        var findings = screening.notice(new Submission(
                request.subject(), ONLY, asker, title, request.text(), address, request.questions(), group.id()));
        request.notice(findings.stream().map(Finding::reason).toList());
        var grave = findings.stream()
                .filter(finding -> IN_NEED.contains(finding.reason()))
                .toList();
        if (grave.isEmpty()) return;
        raising.raise(matter(asker, group, request, title, address, grave));
    }

    private static Matter matter(
            Actor asker, GroupView group, JoinRequest request, String title, String address, List<Finding> grave) {
        return new Matter(
                request.subject(), ONLY, asker.id(), title, request.text(), address, group.id(), grave, Set.of());
    }
}
