package org.commonthread.moderation.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A crisis that nobody has taken in hand: from now on everyone sees it, whoever would rather not, folded. */
@Entity
@Table(name = "called_to_all")
class CalledToAll {
    @Id
    @Column(name = "item_id")
    private long itemId;

    private Instant at;

    protected CalledToAll() {}

    CalledToAll(long itemId, Instant at) {
        this.itemId = itemId;
        this.at = at;
    }
}
