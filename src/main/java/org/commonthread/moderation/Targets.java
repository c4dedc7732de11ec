package org.commonthread.moderation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;

/** Within what time someone should look (MQ-5). */
final class Targets {
    static final Duration NEW_MEMBER = Duration.ofHours(4);
    static final Duration APPEAL = Duration.ofHours(72);

    /** A second look at what was decided already. */
    private static final Set<Reason> SECOND_LOOKS = EnumSet.of(Reason.APPEALED, Reason.OBJECTED);

    private Targets() {}

    static Duration of(Priority priority, List<Finding> findings) {
        if (!findings.isEmpty() && findings.stream().allMatch(finding -> SECOND_LOOKS.contains(finding.reason()))) {
            return APPEAL;
        }
        var fromNewMember = findings.stream().anyMatch(finding -> finding.reason() == Reason.NEW_MEMBER);
        var target = priority.target();
        return fromNewMember && target.compareTo(NEW_MEMBER) > 0 ? NEW_MEMBER : target;
    }
}
