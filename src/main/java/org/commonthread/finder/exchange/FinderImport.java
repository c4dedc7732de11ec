package org.commonthread.finder.exchange;

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
import org.commonthread.finder.Kept;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way into the finder. The row up to which it has been worked through is changed in the same transaction as
 * what those rows change, so that whichever node goes on, after whatever end of the other, each row counts once.
 */
@Entity
@Table(name = "finder_import")
class FinderImport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finder_import_seq")
    @SequenceGenerator(name = "finder_import_seq", sequenceName = "finder_import_seq")
    private Long id;

    private String name;

    @Column(name = "by_id")
    private long byId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ImportState state = ImportState.CHECKING;

    private int total;

    /** The number of the last row that is done with, in the present state. */
    private int reached;

    private int fresh;
    private int changed;
    private int same;
    private int bad;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected FinderImport() {}

    FinderImport(String name, long byId, Instant now) {
        this.name = name;
        this.byId = byId;
        sentAt = now;
    }

    void holds(int rows) {
        total = rows;
    }

    /** What a row has come to, or would. */
    void count(int number, @Nullable Kept outcome) {
        reached = number;
        if (outcome == null) bad++;
        else if (outcome == Kept.NEW) fresh++;
        else if (outcome == Kept.CHANGED) changed++;
        else same++;
    }

    /** If that was the last row, this state is over. */
    void endIfDone(Instant now) {
        if (reached < total || !state.isAtWork()) return;
        if (state == ImportState.IMPORTING) endedAt = now;
        state = state == ImportState.CHECKING ? ImportState.CHECKED : ImportState.DONE;
    }

    void begin() {
        if (state != ImportState.CHECKED) {
            throw Refusal.conflict("This has been decided already. Here it is as it is now.");
        }
        state = ImportState.IMPORTING;
        reached = 0;
        fresh = 0;
        changed = 0;
        same = 0;
        bad = 0;
    }

    void drop(Instant now) {
        if (state == ImportState.DONE || state == ImportState.IMPORTING) {
            throw Refusal.conflict("It is too late for that: the rows are being taken over.");
        }
        state = ImportState.DROPPED;
        endedAt = now;
    }

    ImportView view() {
        return new ImportView(id, name, state, total, reached, fresh, changed, same, bad, sentAt, endedAt);
    }

    long id() {
        return id;
    }

    long byId() {
        return byId;
    }

    int reached() {
        return reached;
    }

    ImportState state() {
        return state;
    }
}
