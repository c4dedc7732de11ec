package org.commonthread.platform.jobs;

import java.time.Duration;
import java.time.Instant;

/**
 * Something to be done again and again. A room makes one a bean and that is all: it is found, and run by one node at a
 * time. The lease only spares the nodes each other's work; that a deed happens once is for the job's own rows to say,
 * because a node may die, or be slow, in the middle of a run.
 */
public interface Job {
    /** What operators call it, in small letters with hyphens, at most 60; never changed, the last runs are kept under it. */
    String name();

    /** From the end of one run to the start of the next. */
    Duration every();

    /** When the next run is due; a job that has an hour of its own says so here. */
    default Instant next(Instant ended) {
        return ended.plus(every());
    }

    /**
     * One run, a bounded batch, in transactions of the activities it calls.
     *
     * @return how many things were done
     */
    int run();
}
