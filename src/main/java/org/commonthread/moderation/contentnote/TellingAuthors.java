package org.commonthread.moderation.contentnote;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNotes;

/** Tells an author, by a letter that names neither her text nor the note, what happened to the notes on it. */
@ApplicationScoped
class TellingAuthors {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void given(Subject subject, long author, ContentNotes notes) {
        write(
                subject,
                author,
                "given",
                Spoken.say("letter.note.given", notes.all().size()),
                "");
    }

    void answered(GivenNote note, boolean agreed, String words) {
        var what = agreed ? Spoken.say("letter.note.off") : Spoken.say("letter.note.kept");
        write(note.subject(), note.authorId(), "answer " + note.id(), what, words);
    }

    private void write(Subject subject, long author, String what, String sentence, String words) {
        outbox.put(new Letter(
                author,
                "note " + what + " " + subject.path() + " " + clock.instant(),
                Spoken.say("letter.news.subject"),
                Spoken.say("letter.note", sentence, words, settings.baseUrl() + "/notes/" + subject.path())));
    }
}
