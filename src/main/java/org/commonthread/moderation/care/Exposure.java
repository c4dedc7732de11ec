package org.commonthread.moderation.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A moderator has had a hard item before her; each counts once. */
@Entity
@Table(name = "exposure")
@IdClass(Exposure.Key.class)
class Exposure {
    record Key(long memberId, long itemId) {}

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "item_id")
    private long itemId;

    private Instant at;

    protected Exposure() {}

    Exposure(Key key, Instant at) {
        memberId = key.memberId();
        itemId = key.itemId();
        this.at = at;
    }
}
