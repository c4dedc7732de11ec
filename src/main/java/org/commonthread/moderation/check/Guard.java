package org.commonthread.moderation.check;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * Stands beside each check while it reads. One that throws or is not done in time has not said that all is well: the
 * text waits for a person, and whoever is on call is told.
 */
@ApplicationScoped
class Guard {
    private static final Logger LOG = Logger.getLogger(Guard.class);

    /** A hundred times what the slowest of ours needs for the longest story. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    @Resource
    ManagedExecutorService threads;

    @Inject
    Event<CheckFailed> failures;

    List<Finding> examine(Check check, Submission submission, Standing author) {
        try {
            return read(threads.submit(() -> check.examine(submission, author)));
        } catch (ExecutionException | TimeoutException | RejectedExecutionException failed) {
            return failed(check, submission, failed);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return failed(check, submission, stopping);
        }
    }

    private static List<Finding> read(Future<List<Finding>> reading)
            throws ExecutionException, TimeoutException, InterruptedException {
        try {
            return reading.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            reading.cancel(true);
        }
    }

    private List<Finding> failed(Check check, Submission submission, Exception why) {
        var name = check.getClass().getSimpleName();
        LOG.errorf(why, "%s failed; %s waits for a moderator", name, submission.subject());
        failures.fire(new CheckFailed(name, submission.subject()));
        return List.of(Finding.ofWhole(Reason.CHECK_FAILED));
    }
}
