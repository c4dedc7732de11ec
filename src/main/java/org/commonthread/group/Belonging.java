package org.commonthread.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Somebody belongs to a group. */
@Entity
@Table(name = "belonging")
@IdClass(Belonging.Key.class)
class Belonging implements Shown {
    /** So long a promise holds after she has said that it is no longer so (GR-10). */
    static final Duration AFTER_A_CHANGE = Duration.ofDays(90);

    record Key(long groupId, long memberId) {}

    @Id
    @Column(name = "group_id")
    private long groupId;

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GroupRole role;

    @Column(name = "accepted_rules")
    private int acceptedRules;

    @Column(name = "joined_at")
    private Instant joinedAt;

    /** What was said since then is new to her, in topics that she does not follow one by one. */
    @Column(name = "read_at")
    private Instant readAt;

    /** When she said that the group is for people like her; null if she has not. */
    @Column(name = "declared_at")
    private @Nullable Instant declaredAt;

    @Column(name = "declaration_ends")
    private @Nullable Instant declarationEnds;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Heed heed = Heed.AS_USUAL;

    protected Belonging() {}

    Belonging(Key key, GroupRole role, int acceptedRules, Instant now) {
        groupId = key.groupId();
        memberId = key.memberId();
        this.role = role;
        this.acceptedRules = acceptedRules;
        joinedAt = now;
        readAt = now;
    }

    /** She comes back as what she was. */
    Belonging(Key key, Left left) {
        this(key, left.role(), left.acceptedRules(), left.joinedAt());
        declaredAt = left.declaredAt();
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(SupportGroup.LIST, SupportGroup.sight(groupId));
    }

    void accept(int rules) {
        acceptedRules = rules;
    }

    /** She says that the group is for people like her. */
    void promise(Instant now) {
        declaredAt = now;
        declarationEnds = null;
    }

    /** It is no longer so; she need not lose the group from one day to the next. */
    void endPromise(Instant now) {
        if (declaredAt != null && declarationEnds == null) declarationEnds = now.plus(AFTER_A_CHANGE);
    }

    void become(GroupRole other) {
        role = other;
    }

    void heed(Heed wanted) {
        heed = wanted;
    }

    void readTo(Instant now) {
        readAt = now;
    }

    Promise promise() {
        return new Promise(declaredAt, declarationEnds);
    }

    Left left() {
        return new Left(role, acceptedRules, joinedAt, declaredAt);
    }

    GroupRole role() {
        return role;
    }
}
