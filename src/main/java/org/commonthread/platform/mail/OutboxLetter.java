package org.commonthread.platform.mail;

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
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A letter that waits to be sent, or what is left of one that was: never its words. */
@Entity
@Table(name = "outbox_letter")
class OutboxLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "outbox_letter_seq")
    @SequenceGenerator(name = "outbox_letter_seq", sequenceName = "outbox_letter_seq")
    private Long id;

    private String book;

    private long recipient;

    private String once;

    /** The same each time the letter is tried, so that a mail server and a reader can tell a repetition (RFC 5322, 3.6.4). */
    @Column(name = "message_key")
    private String messageKey = UUID.randomUUID().toString();

    private String subject;

    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LetterState state = LetterState.WAITING;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "due_at")
    private Instant dueAt;

    /** Until when the node that is sending it is believed to be alive; null while nobody does. */
    @Column(name = "taken_until")
    private @Nullable Instant takenUntil;

    private int attempts;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected OutboxLetter() {}

    OutboxLetter(Letter letter, Instant now) {
        book = letter.book();
        recipient = letter.recipient();
        once = letter.once();
        subject = letter.subject();
        words = letter.words();
        writtenAt = now;
        dueAt = now;
    }
}
