package org.commonthread.moderation.word;

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
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who did what to a line of a list. A new one tells every node that the lists in its memory are no longer true. */
@Entity
@Immutable
@Table(name = "word_change")
class WordChange implements Shown {
    /** All the lists. */
    static final Sight LISTS = new Sight("word-lists");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "word_change_seq")
    @SequenceGenerator(name = "word_change_seq", sequenceName = "word_change_seq")
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private WordDeed deed;

    @Column(name = "by_id")
    private long byId;

    private Instant at;
    private String was;
    private String became;

    protected WordChange() {}

    @Override
    public Set<Sight> shownOn() {
        return Set.of(LISTS);
    }

    WordChange(long entryId, WordDeed deed, long byId, Instant at, String was, String became) {
        this.entryId = entryId;
        this.deed = deed;
        this.byId = byId;
        this.at = at;
        this.was = was;
        this.became = became;
    }
}
