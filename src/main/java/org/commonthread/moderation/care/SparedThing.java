package org.commonthread.moderation.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** One thing a moderator would rather not meet; the queue's own query asks for it ({@code QueueQuestion.SPARING}). */
@Entity
@Table(name = "spared_thing")
@IdClass(SparedThing.Key.class)
class SparedThing {
    record Key(long memberId, String code) {}

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    private String code;

    protected SparedThing() {}

    SparedThing(long memberId, String code) {
        this.memberId = memberId;
        this.code = code;
    }

    String code() {
        return code;
    }
}
