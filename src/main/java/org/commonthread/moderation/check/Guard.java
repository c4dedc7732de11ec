package org.commonthread.moderation.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stands beside the checks while they read. One that throws or is not done in time has not said that all is well: the
 * text waits for a person, and whoever is on call is told.
 */
@ApplicationScoped
class Guard {
    private static final Logger LOG = Logger.getLogger(Guard.class);

    /** A hundred times what all of ours need for the longest story. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    @Resource
    ManagedExecutorService threads;

    @Inject
    Event<CheckFailed> failures;

    /** What they find, in their order. They read in one go; after one that fails the rest begin anew. */
    List<Finding> examine(List<Check> checks, Submission submission, Standing author) {
        var findings = new ArrayList<Finding>();
        var left = checks;
        while (!left.isEmpty()) {
            var reading = new ReadThrough(left, submission, author);
            var why = await(reading);
            var read = reading.stop();
            findings.addAll(read.findings());
            left = left.subList(read.checks(), left.size());
            if (why == null || left.isEmpty()) continue;
            findings.addAll(failed(left.get(0), submission, why));
            left = left.subList(1, left.size());
        }
        return findings;
    }

    /** Why it was not read to its end; nothing if it was. */
    private @Nullable Exception await(ReadThrough reading) {
        try {
            var task = threads.submit(reading);
            try {
                task.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                return null;
            } finally {
                reading.stop(); // before: a check that is interrupted may end as if it had read to its end
                task.cancel(true);
            }
        } catch (ExecutionException | TimeoutException | RejectedExecutionException failed) {
            return failed;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return stopping;
        }
    }

    private List<Finding> failed(Check check, Submission submission, Exception why) {
        var name = check.getClass().getSimpleName();
        LOG.errorf(why, "%s failed; %s waits for a moderator", name, submission.subject());
        failures.fire(new CheckFailed(name, submission.subject()));
        return List.of(Finding.ofWhole(Reason.CHECK_FAILED));
    }
}
