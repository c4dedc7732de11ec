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
import java.time.Duration;
import java.time.Instant;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Terms;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was decided about one revision, by whom, by which rule and with which words to the author. */
@Entity
@Table(name = "decision")
class Decision {
    /** So long nobody is told of it (CM-4). */
    static final Duration GRACE = Duration.ofSeconds(10);

    /** So long whoever made it can undo it (CM-4). */
    static final Duration UNDO = Duration.ofMinutes(10);

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

    /** The content notes it puts on the words, in {@link Terms#noteCodes} form. */
    private String notes;

    private String target;

    @Column(name = "decided_at")
    private Instant decidedAt;

    /** When it may be told; nothing once there is nothing left to tell. */
    @Column(name = "tell_at")
    private @Nullable Instant tellAt;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    protected Decision() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    Decision(Decide command, Kind about, long moderatorId, Instant now) {
        itemId = command.itemId();
        revision = command.revision();
        this.moderatorId = moderatorId;
        decision = command.decision();
        reasonCode = command.reasonCode();
        message = command.message();
        notes = command.terms().noteCodes();
        target = command.terms().target();
        decidedAt = now;
        // what an appeal's answer brings back cannot be taken away again, so it waits until it cannot be undone
        if (decision.settles()) tellAt = now.plus(about == Kind.APPEAL ? UNDO : GRACE);
    }

    /**
     * It counts no more.
     *
     * @return whether it did until now
     * @throws Refusal if it is too late
     */
    boolean undo(Instant now) {
        if (undoneAt != null) return false;
        if (!now.isBefore(undoUntil())) {
            throw Refusal.conflict("This can be undone for ten minutes, and they have passed.");
        }
        undoneAt = now;
        tellAt = null;
        return true;
    }

    Instant undoUntil() {
        return decidedAt.plus(UNDO);
    }

    long id() {
        return id;
    }

    DecisionKind kind() {
        return decision;
    }

    int revision() {
        return revision;
    }

    @Nullable
    ReasonCode reasonCode() {
        return reasonCode;
    }

    Terms terms() {
        return Terms.of(notes, target);
    }

    Instant decidedAt() {
        return decidedAt;
    }

    boolean wasTold() {
        return toldAt != null;
    }
}
