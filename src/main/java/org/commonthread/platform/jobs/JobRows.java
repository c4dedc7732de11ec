package org.commonthread.platform.jobs;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/** Every question asked about jobs. */
interface JobRows {
    EntityManager entityManager();

    @HQL("select name from JobRow where dueAt <= :now and (leasedUntil is null or leasedUntil < :now)")
    List<String> due(Instant now);

    @HQL("update JobRow set leasedUntil = :until, startedAt = :now"
            + " where name = :name and dueAt <= :now and (leasedUntil is null or leasedUntil < :now)")
    int take(String name, Instant now, Instant until);

    @HQL("update JobRow set leasedUntil = null, endedAt = :now, dueAt = :next, done = :done, incident = :incident"
            + " where name = :name and startedAt = :started")
    int end(String name, Instant started, Instant now, Instant next, @Nullable Integer done, @Nullable String incident);

    @HQL("select name, startedAt, endedAt, dueAt, leasedUntil, done, incident from JobRow order by name")
    List<JobLine> all();
}
