package org.commonthread.moderation.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Digest;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log, for good. Its hash covers everything in it and the hash of the line before, so that a line
 * changed, taken out or slipped in breaks the chain from there on. The words to the author stand beside it
 * ({@link AuditWords}) and only their salted digest is in the line: words can be erased and the chain stays whole.
 */
@Entity
@Table(name = "audit_row")
class AuditRow {
    /** The hash before the first line. */
    static final String BEGINNING = "0".repeat(64);

    @Id
    private long number;

    private Instant at;

    @Column(name = "actor_id")
    private long actorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Action action;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Column(name = "subject_id")
    private long subjectId;

    private int revision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "reason_code")
    private @Nullable ReasonCode reasonCode;

    @Column(name = "words_digest")
    private String wordsDigest;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditRow() {}

    AuditRow(long number, Instant at, long actorId, Deed deed, String wordsDigest, String previousHash) {
        this.number = number;
        this.at = at;
        this.actorId = actorId;
        this.action = deed.action();
        this.kind = deed.subject().kind();
        this.subjectId = deed.subject().id();
        this.revision = deed.revision();
        this.reasonCode = deed.reasonCode();
        this.wordsDigest = wordsDigest;
        this.previousHash = previousHash;
        this.hash = computedHash();
    }

    long number() {
        return number;
    }

    String hash() {
        return hash;
    }

    String wordsDigest() {
        return wordsDigest;
    }

    /** Whether this line follows {@code previous} and still says what it said when it was written. */
    boolean follows(String previous) {
        return previousHash.equals(previous) && hash.equals(computedHash());
    }

    private String computedHash() {
        return Digest.hex(String.join(
                "|",
                String.valueOf(number),
                String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, at)),
                String.valueOf(actorId),
                action.name(),
                kind.name(),
                String.valueOf(subjectId),
                String.valueOf(revision),
                reasonCode == null ? "" : reasonCode.name(),
                wordsDigest,
                previousHash));
    }
}
