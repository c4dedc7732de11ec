package org.commonthread.moderation;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.platform.text.Marked.Span;

/** All that an item waits for, each thing once. */
record Findings(List<Finding> all) {
    Findings(List<Finding> all) {
        this.all = all.stream().distinct().toList();
    }

    /** With what has come up beside it. */
    Findings and(List<Finding> more) {
        return new Findings(Stream.concat(all.stream(), more.stream()).toList());
    }

    Findings without(Predicate<Finding> settled) {
        return new Findings(all.stream().filter(settled.negate()).toList());
    }

    /** What people brought up. */
    Findings broughtUp() {
        return without(finding -> !finding.reason().byPerson());
    }

    /** About the whole of the words, because the places that were meant may be gone. */
    Findings ofWhole() {
        return new Findings(
                all.stream().map(finding -> Finding.ofWhole(finding.reason())).toList());
    }

    Priority priority() {
        return all.stream()
                .map(finding -> finding.reason().priority())
                .min(Priority::compareTo)
                .orElse(Priority.NORMAL);
    }

    /** Within what time somebody should look. */
    Duration target() {
        return Targets.of(priority(), all);
    }

    /** What is marked as private. */
    Masking masking() {
        return new Masking(all.stream()
                .filter(finding -> finding.reason() == Reason.PII_SUSPECTED && finding.end() > finding.start())
                .map(finding -> new Span(finding.start(), finding.end()))
                .toList());
    }
}
