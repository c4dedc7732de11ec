package org.commonthread.moderation.crisis;

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
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One line of the log of contacts. Never changed. */
@Entity
@Immutable
@Table(name = "crisis_contact")
class CrisisContact {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "crisis_contact_seq")
    @SequenceGenerator(name = "crisis_contact_seq", sequenceName = "crisis_contact_seq")
    private Long id;

    @Column(name = "item_id")
    private long itemId;

    @Column(name = "by_id")
    private long byId;

    private Instant at;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContactKind how;

    private String words;

    protected CrisisContact() {}

    CrisisContact(LogContact command, long by, Instant now) {
        itemId = command.itemId();
        how = command.how();
        words = command.words();
        byId = by;
        at = now;
    }
}
