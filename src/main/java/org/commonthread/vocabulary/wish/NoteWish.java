package org.commonthread.vocabulary.wish;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.commonthread.vocabulary.ContentNote;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What one reader wishes of one note. Hers alone: no page of anybody else tells of it. */
@Entity
@Table(name = "note_wish")
@IdClass(NoteWish.Key.class)
class NoteWish implements Shown {
    record Key(long memberId, ContentNote note) {}

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContentNote note;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Wish wish;

    @Column(name = "holds_until")
    private @Nullable Instant until;

    protected NoteWish() {}

    NoteWish(long memberId, ContentNote note, Wished wished) {
        this.memberId = memberId;
        this.note = note;
        wish = wished.wish();
        until = wished.until();
    }

    void become(Wished wished) {
        wish = wished.wish();
        until = wished.until();
    }

    static Sight sight(long memberId) {
        return Sight.of("wishes", memberId);
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(sight(memberId));
    }

    ContentNote note() {
        return note;
    }

    Wished wished() {
        return new Wished(wish, until);
    }
}
