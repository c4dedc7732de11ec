package org.commonthread.moderation.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One walk along the chain, and what it found. */
@Entity
@Table(name = "audit_check")
class AuditCheck {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_check_seq")
    @SequenceGenerator(name = "audit_check_seq", sequenceName = "audit_check_seq")
    private Long id;

    private Instant at;

    @Column(name = "row_count")
    private long rows;

    @Column(name = "broken_at")
    private @Nullable Long brokenAt;

    protected AuditCheck() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    AuditCheck(Verification found, Instant at) {
        this.at = at;
        rows = found.rows();
        brokenAt = found.brokenAt();
    }
}
