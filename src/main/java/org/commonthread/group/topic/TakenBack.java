package org.commonthread.group.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Its author has taken a topic back, and can think otherwise for a while (CM-4). */
@Embeddable
class TakenBack {
    private static final Duration UNDO = Duration.ofMinutes(10);

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "gone_from")
    private TopicState from;

    @Column(name = "undo_until")
    private Instant until;

    protected TakenBack() {}

    TakenBack(TopicState from, Instant now) {
        this.from = from;
        until = now.plus(UNDO);
    }

    /** What it was before. */
    TopicState undo(Instant now) {
        if (!now.isBefore(until)) {
            throw Refusal.conflict("This can be undone for ten minutes, and they have passed.");
        }
        return from;
    }
}
