package org.commonthread.group.joining;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody may come into a group without asking: one member, or whoever has the link first. Good for one person. */
@Entity
@Table(name = "invitation")
class Invitation {
    static final Duration GOOD_FOR = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation_seq")
    @SequenceGenerator(name = "invitation_seq", sequenceName = "invitation_seq")
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "by_id")
    private long byId;

    @Column(name = "member_id")
    private @Nullable Long memberId;

    /** SHA-256 of the link's last step: whoever reads this table can come into no group. */
    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "used_by")
    private @Nullable Long usedBy;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    protected Invitation() {}

    private Invitation(long groupId, long byId, Instant now) {
        this.groupId = groupId;
        this.byId = byId;
        madeAt = now;
        endsAt = now.plus(GOOD_FOR);
    }

    static Invitation ofMember(long groupId, long byId, long memberId, Instant now) {
        var invitation = new Invitation(groupId, byId, now);
        invitation.memberId = memberId;
        return invitation;
    }

    static Invitation byLink(long groupId, long byId, String tokenHash, Instant now) {
        var invitation = new Invitation(groupId, byId, now);
        invitation.tokenHash = tokenHash;
        return invitation;
    }

    /** It was thought of otherwise. */
    void end(Instant now) {
        if (usedAt == null && endsAt.isAfter(now)) endsAt = now;
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }
}
