package org.commonthread.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One member wants nothing to do with another. It holds for both, and only she who made it knows of it. */
@Entity
@Table(name = "member_block")
@IdClass(Block.Key.class)
class Block {
    record Key(long blockerId, long blockedId) {}

    @Id
    @Column(name = "blocker_id")
    private long blockerId;

    @Id
    @Column(name = "blocked_id")
    private long blockedId;

    private Instant at;

    protected Block() {}

    Block(Key key, Instant at) {
        blockerId = key.blockerId();
        blockedId = key.blockedId();
        this.at = at;
    }
}
