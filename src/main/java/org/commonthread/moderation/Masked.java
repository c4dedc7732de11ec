package org.commonthread.moderation;

import java.util.Comparator;
import java.util.List;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;

/** A text without what could lead a stranger to somebody (MQ-8). */
final class Masked {
    /** What stands where something was left out; the same in every language. */
    static final String LEFT_OUT = "[\u2026]";

    private Masked() {}

    /** The places that are marked as private, the last first. */
    static List<Finding> spans(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.reason() == Reason.PII_SUSPECTED && finding.end() > finding.start())
                .sorted(Comparator.comparingInt(Finding::start).reversed())
                .toList();
    }

    static String text(String text, List<Finding> findings) {
        var masked = new StringBuilder(text);
        spans(findings).forEach(span -> masked.replace(span.start(), span.end(), LEFT_OUT));
        return masked.toString();
    }
}
