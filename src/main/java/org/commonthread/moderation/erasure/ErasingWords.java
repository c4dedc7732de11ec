package org.commonthread.moderation.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectErased;

/** One walk over all that moderation keeps of a subject, in the erasing transaction. The log shreds its own words. */
@ApplicationScoped
class ErasingWords {
    @Inject
    Traces traces;

    @Inject
    Screening screening;

    @Inject
    Event<SubjectErased> subjects;

    void erased(@Observes SubjectErased event) {
        var kind = event.subject().kind();
        var id = event.subject().id();
        traces.appealsOn(kind, id)
                .forEach(appeal -> subjects.fire(new SubjectErased(new Subject(Kind.APPEAL, appeal))));
        traces.notesOn(kind, id)
                .forEach(note -> subjects.fire(new SubjectErased(new Subject(Kind.CONTENT_NOTE, note))));
        screening.forget(event.subject());
        traces.notes(kind, id);
        traces.decisions(kind, id);
        traces.contacts(kind, id);
        traces.closings(kind, id);
        traces.reports(kind, id);
        traces.letters(kind, id, "note % " + event.subject().path() + " %");
        traces.items(kind, id);
        traces.appeals(kind, id);
        traces.objections(kind, id);
    }
}
