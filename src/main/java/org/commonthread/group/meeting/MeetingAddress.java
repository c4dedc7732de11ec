package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A secret address of a member's for one meeting with all its times. Only its digest is kept. */
@Entity
@Table(name = "meeting_address")
@IdClass(MeetingAddress.Key.class)
class MeetingAddress {
    record Key(long memberId, long meetingId) {}

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "meeting_id")
    private long meetingId;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    protected MeetingAddress() {}

    MeetingAddress(Key key, String tokenHash, Instant now) {
        memberId = key.memberId();
        meetingId = key.meetingId();
        this.tokenHash = tokenHash;
        madeAt = now;
    }

    long memberId() {
        return memberId;
    }

    long meetingId() {
        return meetingId;
    }
}
