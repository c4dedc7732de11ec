package org.commonthread.moderation.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A moderator rests until then: her list is empty and nothing is hers to take. */
@Entity
@Table(name = "moderator_rest")
class Rest {
    @Id
    @Column(name = "member_id")
    private long memberId;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Rest() {}

    Rest(long memberId, Instant endsAt) {
        this.memberId = memberId;
        this.endsAt = endsAt;
    }

    void goOnUntil(Instant later) {
        endsAt = later;
    }

    Instant endsAt() {
        return endsAt;
    }
}
