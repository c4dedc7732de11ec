package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An author has put a story away or thrown it away; without this row it is among her drafts. */
@Entity
@Table(name = "story_set_aside")
class SetAside {
    @Id
    @Column(name = "story_id")
    private long storyId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Shelf shelf;

    private Instant at;

    protected SetAside() {}

    SetAside(long storyId, Shelf shelf, Instant at) {
        this.storyId = storyId;
        this.shelf = shelf;
        this.at = at;
    }

    boolean isOn(Shelf other) {
        return shelf == other;
    }

    /** Whether it was thrown away before that instant. */
    boolean isOver(Instant before) {
        return isOn(Shelf.BIN) && at.isBefore(before);
    }
}
