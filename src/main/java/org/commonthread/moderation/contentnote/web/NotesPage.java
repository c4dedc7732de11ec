package org.commonthread.moderation.contentnote.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.contentnote.GivenNoteView;
import org.commonthread.moderation.contentnote.NotesOnText;
import org.commonthread.moderation.contentnote.ReadingNotes;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.commonthread.platform.web.Parking;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** The content notes of one text: a reader proposes, a moderator adds, its author may object. */
@Named
@RequestScoped
public class NotesPage {
    @Inject
    ReadingNotes reading;

    @Inject
    NoteDeeds deeds;

    @Inject
    CurrentActor current;

    @Inject
    Parking parking;

    @Inject
    HttpServletRequest request;

    private @Nullable NotesOnText text;
    private String address = "";
    private Map<String, String> parked = Map.of();
    private @Nullable String done;
    private @Nullable Refusal refusal;

    /** A note to tick. */
    public record Choice(ContentNote note, boolean chosen) {}

    /** A note that others put there, and who did. */
    public record Line(GivenNoteView given, String by) {}

    public void load() {
        var subject = Subject.named(request.getParameter("kind"), request.getParameter("id"));
        address = "/notes/" + subject.path();
        parked = parking.find(request, address).orElse(Map.of());
        text = reading.on(current.get(), subject);
        if (request.getMethod().equals("POST")) change(subject);
    }

    private void change(Subject subject) {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        try {
            done = deeds.of(request, subject);
            parking.clear(request, response);
            parked = Map.of();
            text = reading.on(current.get(), subject);
        } catch (Refusal refused) {
            refusal = refused;
            response.setStatus(refused.kind().status());
        }
    }

    public @Nullable SubjectView getAbout() {
        return text == null ? null : text.about();
    }

    public String getAddress() {
        return address;
    }

    public boolean isMine() {
        return text != null && current.get().is(text.about().authorId());
    }

    public boolean isModerated() {
        return !isMine() && current.get().isModerator();
    }

    public List<ContentNote> getAll() {
        return text == null ? List.of() : text.all().all();
    }

    public List<Line> getGiven() {
        return text == null
                ? List.of()
                : text.given().stream()
                        .map(given -> new Line(given, Spoken.say("given." + given.givenBy())))
                        .toList();
    }

    /** What is not on it yet. */
    public List<Choice> getChoices() {
        if (text == null) return List.of();
        var sent = request.getParameterValues("contentNote");
        var ticked = refusal != null && sent != null
                ? List.of(sent)
                : Arrays.asList(parked.getOrDefault("contentNote", "").split("\n"));
        var known = text;
        return Arrays.stream(ContentNote.values())
                .filter(note -> !known.all().all().contains(note))
                .map(note -> new Choice(
                        note, ticked.contains(note.name()) || known.proposed().contains(note)))
                .toList();
    }

    /** What she has typed against the note with this id, if that was not taken yet. */
    public String typed(long noteId) {
        if (refusal != null && String.valueOf(noteId).equals(request.getParameter("noteId"))) {
            return request.getParameter("words");
        }
        return String.valueOf(noteId).equals(parked.get("noteId")) ? parked.getOrDefault("words", "") : "";
    }

    public @Nullable String getDone() {
        return done;
    }

    public @Nullable String getProblem() {
        return refusal == null ? null : refusal.sentence();
    }
}
