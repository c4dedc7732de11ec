package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret address of a member's: for one group, or for all she has a place in. Only its digest is kept. */
@Entity
@Table(name = "calendar_address")
@IdClass(CalendarAddress.Key.class)
class CalendarAddress {
    /** Instead of a group: all that she has a place in. */
    static final long ALL = 0;

    record Key(long memberId, long groupId) {}

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "group_id")
    private long groupId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarAddress() {}

    CalendarAddress(Key key, String tokenHash, Instant now) {
        memberId = key.memberId();
        groupId = key.groupId();
        this.tokenHash = tokenHash;
        madeAt = now;
    }

    long memberId() {
        return memberId;
    }

    long groupId() {
        return groupId;
    }
}
