package org.commonthread.finder;

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

/** Who did what to an entry, and when. Never changed, never taken out. */
@Entity
@Immutable
@Table(name = "finder_change")
class FinderChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finder_change_seq")
    @SequenceGenerator(name = "finder_change_seq", sequenceName = "finder_change_seq")
    private Long id;

    @Column(name = "entry_id")
    private long entryId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EntryDeed deed;

    /** Null where whoever runs the group did it, or the site itself. */
    @Column(name = "by_id")
    private @Nullable Long byId;

    private Instant at;

    /** Names of what changed, with what stood there before, one to a line. */
    private String fields;

    protected FinderChange() {}

    FinderChange(long entryId, EntryDeed deed, @Nullable Long byId, Instant at, String fields) {
        this.entryId = entryId;
        this.deed = deed;
        this.byId = byId;
        this.at = at;
        this.fields = fields;
    }
}
