package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commonthread.moderation.audit.Verifying;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.jobs.Job;

/** Walks the audit log every night; what does not fit comes before the moderators, and stays until one has seen it. */
@ApplicationScoped
class VerifyLog implements Job {
    /** Of the day, in UTC. */
    private static final Duration HOUR = Duration.ofHours(3);

    @Inject
    Verifying verifying;

    @Inject
    Raising raising;

    @Override
    public String name() {
        return "verify-audit-log";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** At an hour when few people write, wherever most of them live; no run of a busy evening moves it. */
    @Override
    public Instant next(Instant ended) {
        var tonight = ended.truncatedTo(ChronoUnit.DAYS).plus(HOUR);
        return tonight.isAfter(ended) ? tonight : tonight.plus(every());
    }

    /** @return how many lines were read */
    @Override
    public int run() {
        var found = verifying.verify();
        var broken = found.brokenAt();
        if (broken != null) raising.raise(alert(broken));
        return (int) Math.min(Integer.MAX_VALUE, found.rows());
    }

    private static Matter alert(long line) {
        return new Matter(
                new Subject(Kind.LOG, line),
                0,
                null,
                "Line " + line + " of the audit log",
                "Line " + line + " of the audit log does not say what it said when it was written, or is gone.",
                "/moderation/log?before=" + (line + 1),
                List.of(Finding.ofWhole(Reason.LOG_BROKEN)));
    }
}
