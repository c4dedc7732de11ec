package org.commonthread.moderation.appeal;

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
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One appeal against one decision, and how it ended. */
@Entity
@Table(name = "appeal")
class Appeal {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appeal_seq")
    @SequenceGenerator(name = "appeal_seq", sequenceName = "appeal_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Against against;

    @Column(name = "against_id")
    private long againstId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "decider_id")
    private long deciderId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Kind kind;

    @Column(name = "subject_id")
    private @Nullable Long subjectId;

    private int revision;
    private String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private AppealState state = AppealState.OPEN;

    private String answer = "";

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Appeal() {}

    Appeal(SendAppeal command, Appealable what, long author, Instant now) {
        against = command.against();
        againstId = command.id();
        authorId = author;
        deciderId = what.deciderId();
        kind = what.kind();
        subjectId = what.subjectId();
        revision = what.revision();
        words = command.words();
        sentAt = now;
    }

    /** Somebody else has looked. */
    void answer(AppealState end, String why, long moderator, Instant now) {
        requireAnswerableBy(moderator);
        end(end, why, now);
    }

    void requireAnswerableBy(long moderator) {
        if (moderator == deciderId || moderator == authorId) {
            throw Refusal.notAllowed("An appeal is decided by somebody who had no part in it.");
        }
        if (state != AppealState.OPEN) throw Refusal.conflict("This appeal was answered already.");
    }

    /** The decision is no more, and with it the reason to look at it again. */
    void settle(String why, Instant now) {
        end(AppealState.OVERTURNED, why, now);
    }

    private void end(AppealState end, String why, Instant now) {
        state = end;
        answer = why;
        answeredAt = now;
    }

    long id() {
        return id;
    }

    long authorId() {
        return authorId;
    }

    Against against() {
        return against;
    }

    long againstId() {
        return againstId;
    }

    /** The words it was about, if it was about words. */
    @Nullable
    Subject subject() {
        return kind == null || subjectId == null ? null : new Subject(kind, subjectId);
    }

    int revision() {
        return revision;
    }
}
