package org.commonthread.moderation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a moderator leaves for her colleagues, beside one item or beside everything of one member (MQ-10). */
@Entity
@Table(name = "moderator_note")
class ModeratorNote {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "moderator_note_seq")
    @SequenceGenerator(name = "moderator_note_seq", sequenceName = "moderator_note_seq")
    private Long id;

    @Column(name = "item_id")
    private @Nullable Long itemId;

    @Column(name = "about_id")
    private @Nullable Long aboutId;

    @Column(name = "writer_id")
    private long writerId;

    private String words;
    private Instant at;

    protected ModeratorNote() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    ModeratorNote(@Nullable Long itemId, @Nullable Long aboutId, long writerId, String words, Instant at) {
        this.itemId = itemId;
        this.aboutId = aboutId;
        this.writerId = writerId;
        this.words = words;
        this.at = at;
    }
}
