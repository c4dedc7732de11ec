package org.commonthread.group;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a group stood before a decision about it, for as long as whoever decided may wish that she had not. */
@Entity
@Table(name = "group_before")
class GroupBefore {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "group_id")
    private long groupId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private GroupState state;

    @Column(name = "live_revision")
    private int liveRevision;

    @Column(name = "rules_version")
    private int rulesVersion;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state_after")
    private GroupState stateAfter;

    @Column(name = "live_after")
    private int liveAfter;

    protected GroupBefore() {}

    GroupBefore(long decisionId, SupportGroup group) {
        this.decisionId = decisionId;
        groupId = group.id();
        state = group.state();
        liveRevision = group.liveRevision();
        rulesVersion = group.rulesVersion();
        became(group);
    }

    void became(SupportGroup group) {
        stateAfter = group.state();
        liveAfter = group.liveRevision();
    }

    /** Whether nothing has happened to it since. */
    boolean isWhatBecameOf(SupportGroup group) {
        return group.state() == stateAfter && group.liveRevision() == liveAfter;
    }

    GroupState state() {
        return state;
    }

    int liveRevision() {
        return liveRevision;
    }

    int rulesVersion() {
        return rulesVersion;
    }
}
