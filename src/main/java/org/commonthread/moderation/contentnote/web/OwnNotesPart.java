package org.commonthread.moderation.contentnote.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.contentnote.ReadingNotes;
import org.commonthread.moderation.contentnote.ReadingNotes.OnOwnText;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNote;

/** The notes that others put on a member's texts, for herself. */
@Named
@RequestScoped
public class OwnNotesPart {
    @Inject
    ReadingNotes reading;

    @Inject
    CurrentActor current;

    private List<Line> lines = List.of();

    /** One note on one text. */
    public record Line(ContentNote note, String by, String title, String address) {
        static Line of(OnOwnText own) {
            return new Line(
                    own.note().note(),
                    Spoken.say("given." + own.note().givenBy()),
                    own.text().title(),
                    "/notes/" + own.note().subject().path());
        }
    }

    @PostConstruct
    public void load() {
        lines = reading.onTextsOf(current.get()).stream().map(Line::of).toList();
    }

    public List<Line> getLines() {
        return lines;
    }
}
