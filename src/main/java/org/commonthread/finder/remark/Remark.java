package org.commonthread.finder.remark;

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
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What somebody said about an entry. Who it was is kept for a day, as a number nobody can turn back. */
@Entity
@Table(name = "finder_remark")
class Remark {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finder_remark_seq")
    @SequenceGenerator(name = "finder_remark_seq", sequenceName = "finder_remark_seq")
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private RemarkKind kind;

    private String words;
    private String sender;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Remark() {}

    Remark(long entryId, RemarkKind kind, String words, String sender, Instant sentAt) {
        this.entryId = entryId;
        this.kind = kind;
        this.words = words;
        this.sender = sender;
        this.sentAt = sentAt;
    }
}
