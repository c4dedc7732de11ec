package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.hibernate.query.Page;

/** What notes stand on a text and who put them there, for those who may read it. */
@ApplicationScoped
@Transactional
public class ReadingNotes {
    private static final int SHOWN = 50;

    @Inject
    GivenNotes notes;

    @Inject
    Subjects subjects;

    /** @throws Refusal not found, for whoever may not read the text */
    public NotesOnText on(Actor reader, Subject subject) {
        var about = subjects.describe(subject, reader.member()).orElseThrow(Refusal::notFound);
        var all = notes.on(subject.kind(), subject.id());
        var proposed = notes.proposedBy(reader.id(), subject.kind(), subject.id());
        return new NotesOnText(
                about,
                subjects.notes(subject),
                all.stream().filter(GivenNote::stands).map(GivenNote::view).toList(),
                all.stream()
                        .filter(note -> proposed.contains(note.id()) && !note.stands())
                        .map(GivenNote::note)
                        .toList());
    }

    /** The notes that stand on texts of hers, the newest first; each with its text, if that is still to be read. */
    public List<OnOwnText> onTextsOf(Actor author) {
        var given = notes.onTextsOf(author.member().id(), Page.first(SHOWN)).stream()
                .map(GivenNote::view)
                .toList();
        var texts =
                subjects.describeAll(given.stream().map(GivenNoteView::subject).collect(Collectors.toSet()), author);
        return given.stream()
                .flatMap(note -> Stream.ofNullable(texts.get(note.subject())).map(text -> new OnOwnText(note, text)))
                .toList();
    }

    /** A note on a text of hers. */
    public record OnOwnText(GivenNoteView note, SubjectView text) {}
}
