package org.commonthread.moderation.contentnote;

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
import org.commonthread.vocabulary.ContentNote;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One content note that others put, or wish to put, on one text. Its row is what those who propose it queue for. */
@Entity
@Table(name = "given_note")
class GivenNote {
    /** So many different readers are more than a mood (SF-2). */
    static final int ENOUGH = 3;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "given_note_seq")
    @SequenceGenerator(name = "given_note_seq", sequenceName = "given_note_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ContentNote note;

    @Column(name = "author_id")
    private long authorId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoteState state = NoteState.PROPOSED;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "given_by")
    private GivenBy givenBy = GivenBy.READERS;

    /** How many readers have proposed it. */
    private int proposals;

    /** What its author says against it; empty until she does. */
    private String objection = "";

    @Column(name = "changed_at")
    private Instant changedAt;

    protected GivenNote() {}

    GivenNote(Subject subject, long authorId, ContentNote note, Instant now) {
        kind = subject.kind();
        subjectId = subject.id();
        this.authorId = authorId;
        this.note = note;
        changedAt = now;
    }

    /**
     * One reader more proposes it.
     *
     * @return whether it stands by that
     */
    boolean propose(Instant now) {
        proposals++;
        return proposals >= ENOUGH && state == NoteState.PROPOSED && stand(GivenBy.READERS, now);
    }

    /**
     * A list has seen its words.
     *
     * @return whether it stands by that; not if a moderator has taken it off
     */
    boolean suggest(Instant now) {
        return state == NoteState.PROPOSED && stand(GivenBy.WORD_LIST, now);
    }

    /** @return whether it stands by that */
    boolean give(Instant now) {
        return !state.stands() && stand(GivenBy.MODERATOR, now);
    }

    private boolean stand(GivenBy who, Instant now) {
        state = NoteState.STANDS;
        givenBy = who;
        changedAt = now;
        return true;
    }

    /** @return whether it stood until now */
    boolean takeOff(Instant now) {
        if (!state.stands()) return false;
        state = NoteState.TAKEN_OFF;
        changedAt = now;
        return true;
    }

    /**
     * The decision is undone that put it there.
     *
     * @return whether it stands no more
     */
    boolean ungive(Instant now) {
        if (state != NoteState.STANDS || givenBy != GivenBy.MODERATOR) return false;
        state = NoteState.PROPOSED;
        changedAt = now;
        return true;
    }

    /** What was decided about her objection is undone. */
    void reopen(Instant now) {
        state = NoteState.OBJECTED;
        changedAt = now;
    }

    /** Its author does not agree; a moderator's word about that is the last. */
    void object(String words, Instant now) {
        if (state == NoteState.KEPT) {
            throw Refusal.conflict(
                    "A moderator has looked at this already and kept the note. You can write to the team.");
        }
        if (state != NoteState.STANDS) throw Refusal.conflict("There is nothing to say against here now.");
        state = NoteState.OBJECTED;
        objection = words;
        changedAt = now;
    }

    void keep(Instant now) {
        state = NoteState.KEPT;
        changedAt = now;
    }

    boolean stands() {
        return state.stands();
    }

    long id() {
        return id;
    }

    long authorId() {
        return authorId;
    }

    ContentNote note() {
        return note;
    }

    Subject subject() {
        return new Subject(kind, subjectId);
    }

    /** As pages show it. */
    GivenNoteView view() {
        return new GivenNoteView(id, subject(), note, state, givenBy, objection);
    }
}
