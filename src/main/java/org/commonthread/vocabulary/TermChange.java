package org.commonthread.vocabulary;

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
import org.jspecify.annotations.Nullable;

/** Who did what to a term, and how it read before and after. Never changed, never taken out. */
@Entity
@Immutable
@Table(name = "vocabulary_change")
class TermChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "vocabulary_change_seq")
    @SequenceGenerator(name = "vocabulary_change_seq", sequenceName = "vocabulary_change_seq")
    private Long id;

    @Column(name = "term_id")
    private long termId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TermDeed deed;

    /** Nobody's, where it came with the program. */
    @Column(name = "by_id")
    private @Nullable Long byId;

    private Instant at;
    private String was;
    private String became;

    protected TermChange() {}

    TermChange(long termId, TermDeed deed, @Nullable Long byId, Instant at, String was, String became) {
        this.termId = termId;
        this.deed = deed;
        this.byId = byId;
        this.at = at;
        this.was = was;
        this.became = became;
    }
}
