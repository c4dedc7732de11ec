package org.commonthread.moderation.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a moderator wishes to say to the safeguarding lead about something she has read. For nobody else, and in no log. */
@Entity
@Table(name = "debrief")
class Debrief {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "debrief_seq")
    @SequenceGenerator(name = "debrief_seq", sequenceName = "debrief_seq")
    private Long id;

    @Column(name = "writer_id")
    private long writerId;

    private String words;
    private Instant at;

    /** When a lead said that she has read it. */
    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Debrief() {}

    Debrief(long writerId, String words, Instant at) {
        this.writerId = writerId;
        this.words = words;
        this.at = at;
    }

    void read(Instant now) {
        if (readAt == null) readAt = now;
    }
}
