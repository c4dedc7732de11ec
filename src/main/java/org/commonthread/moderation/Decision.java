package org.commonthread.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was decided about one revision, by whom, by which rule and with which words to the author. */
@Entity
@Table(name = "decision")
class Decision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq")
    private Long id;

    @Column(name = "item_id")
    private long itemId;

    private int revision;

    @Column(name = "moderator_id")
    private long moderatorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DecisionKind decision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "reason_code")
    private @Nullable ReasonCode reasonCode;

    private String message;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Decision() {}

    Decision(Decide command, long moderatorId, Instant now) {
        itemId = command.itemId();
        revision = command.revision();
        this.moderatorId = moderatorId;
        decision = command.decision();
        reasonCode = command.reasonCode();
        message = command.message();
        decidedAt = now;
    }
}
