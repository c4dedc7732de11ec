package org.commonthread.moderation.check;

import java.util.ArrayList;
import java.util.List;

/** Checks that read a text one after the other, on a thread of their own, until they are done or nobody waits any more. */
class ReadThrough implements Runnable {
    private final List<Check> checks;
    private final Submission submission;
    private final Standing author;
    private final List<Finding> findings = new ArrayList<>();
    private int done;
    private boolean stopped;

    ReadThrough(List<Check> checks, Submission submission, Standing author) {
        this.checks = checks;
        this.submission = submission;
        this.author = author;
    }

    /**
     * How far it came.
     *
     * @param checks how many have read to their end
     */
    record Read(int checks, List<Finding> findings) {}

    @Override
    public void run() {
        for (var check : checks) {
            if (!note(check.examine(submission, author))) return;
        }
    }

    /** Whether somebody still waits for what the next one finds. */
    private synchronized boolean note(List<Finding> found) {
        if (stopped) return false;
        findings.addAll(found);
        done++;
        return true;
    }

    /** What comes later is not taken into account: whoever waited has given up. */
    synchronized Read stop() {
        stopped = true;
        return new Read(done, List.copyOf(findings));
    }
}
