package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.text.Spoken;

/** Tells others of objections to notes: there is none for anybody but her who sent it. */
@ApplicationScoped
public class ObjectionRoom implements SubjectRoom {
    @Inject
    GivenNotes notes;

    @Override
    public Kind kind() {
        return Kind.CONTENT_NOTE;
    }

    /** She was right, or the note stays. */
    @Override
    public Set<DecisionKind> decisions(long id) {
        return EnumSet.of(DecisionKind.APPROVE, DecisionKind.REMOVE);
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        return Optional.ofNullable(notes.entityManager().find(GivenNote.class, id))
                .filter(note -> reader.is(note.authorId()))
                .map(note -> new SubjectView(
                        Spoken.say("content." + note.note()),
                        "/notes/" + note.subject().path(),
                        note.authorId(),
                        false,
                        false));
    }
}
