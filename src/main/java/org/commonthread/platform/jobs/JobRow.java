package org.commonthread.platform.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A job as all nodes know it: when it is due, who runs it, how it went last. */
@Entity
@Table(name = "job")
class JobRow {
    @Id
    private String name;

    @Column(name = "due_at")
    private Instant dueAt;

    /** Until when the node that runs it is believed to be alive; null while nobody does. */
    @Column(name = "leased_until")
    private @Nullable Instant leasedUntil;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** What the last run did; null before the first. */
    private @Nullable Integer done;

    /** The incident the last run ended in, as the log has it. */
    private @Nullable String incident;

    protected JobRow() {}

    JobRow(String name, Instant now) {
        this.name = name;
        this.dueAt = now;
    }
}
