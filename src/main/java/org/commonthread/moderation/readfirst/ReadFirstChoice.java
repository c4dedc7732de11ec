package org.commonthread.moderation.readfirst;

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
import org.jspecify.annotations.Nullable;

/**
 * Somebody has decided whose posts are read first: an administrator on the whole site, those who keep a group in it. The
 * newest row of each holds, the others are its history.
 */
@Entity
@Immutable
@Table(name = "read_first_choice")
class ReadFirstChoice implements Shown {
    static final Sight SIGHT = new Sight("read-first");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "read_first_choice_seq")
    @SequenceGenerator(name = "read_first_choice_seq", sequenceName = "read_first_choice_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReadFirstMode mode;

    /** The group it holds in; null if it holds everywhere. */
    @Column(name = "group_id")
    private @Nullable Long groupId;

    private String why;

    @Column(name = "by_id")
    private long byId;

    private Instant at;

    protected ReadFirstChoice() {}

    ReadFirstChoice(@Nullable Long groupId, ReadFirstMode mode, String why, long byId, Instant at) {
        this.groupId = groupId;
        this.mode = mode;
        this.why = why;
        this.byId = byId;
        this.at = at;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(SIGHT);
    }
}
