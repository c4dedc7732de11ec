package org.commonthread.comment;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.processing.HQL;

/** The pace of each member, one row and one statement. */
interface Paces {
    EntityManager entityManager();

    /** Takes one comment of the day, if there is one to take and the last is long enough ago. */
    @HQL("update Pace set lastAt = :now, posted = case when onDay = :today then posted + 1 else 1 end, onDay = :today"
            + " where memberId = :memberId and lastAt <= :before and (onDay <> :today"
            + " or posted < case when newUntil > :now then :few else :many end)")
    int take(long memberId, Instant now, Instant before, LocalDate today, int few, int many);
}
