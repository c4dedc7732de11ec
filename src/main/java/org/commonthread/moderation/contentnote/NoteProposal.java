package org.commonthread.moderation.contentnote;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One reader thinks that a text wants a note; she counts once. */
@Entity
@Table(name = "note_proposal")
@IdClass(NoteProposal.Key.class)
class NoteProposal {
    record Key(long noteId, long memberId) {}

    @Id
    @Column(name = "note_id")
    private long noteId;

    @Id
    @Column(name = "member_id")
    private long memberId;

    private Instant at;

    protected NoteProposal() {}

    NoteProposal(Key key, Instant now) {
        noteId = key.noteId();
        memberId = key.memberId();
        at = now;
    }
}
