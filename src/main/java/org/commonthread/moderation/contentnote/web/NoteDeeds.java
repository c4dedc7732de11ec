package org.commonthread.moderation.contentnote.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.contentnote.GivingNotes;
import org.commonthread.moderation.contentnote.Objecting;
import org.commonthread.moderation.contentnote.ProposingNotes;
import org.commonthread.moderation.contentnote.SendObjection;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** The buttons of the page about a text's notes. */
@ApplicationScoped
class NoteDeeds {
    @Inject
    ProposingNotes proposing;

    @Inject
    GivingNotes giving;

    @Inject
    Objecting objecting;

    @Inject
    CurrentActor current;

    /** @return what she is told when it is done */
    String of(HttpServletRequest form, Subject subject) {
        var deed = Shape.code(NoteDeed.class, "deed", form.getParameter("deed"));
        switch (deed) {
            case PROPOSE -> proposing.propose(current.get(), subject, notes(form));
            case GIVE -> giving.give(current.get(), subject, notes(form));
            case TAKE_OFF -> giving.takeOff(current.get(), subject, note(form.getParameter("note")));
            case OBJECT ->
                objecting.object(
                        current.get(),
                        new SendObjection(number(form.getParameter("noteId")), form.getParameter("words")));
        }
        return Spoken.say("notes.done." + deed);
    }

    private static Set<ContentNote> notes(HttpServletRequest form) {
        var chosen = EnumSet.noneOf(ContentNote.class);
        var sent = form.getParameterValues("contentNote");
        if (sent != null) for (var each : sent) chosen.add(note(each));
        return chosen;
    }

    private static ContentNote note(@Nullable String name) {
        return Shape.code(ContentNote.class, "contentNote", name);
    }

    private static long number(@Nullable String sent) {
        if (sent == null || !sent.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(sent);
    }
}
