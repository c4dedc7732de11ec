package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectMoved;

/** What is answered goes with what it answers into another group, and what waits of it into that group's queue. */
@ApplicationScoped
class Refiling {
    @Inject
    Comments comments;

    @Inject
    Event<SubjectMoved> moved;

    void moved(@Observes SubjectMoved event) {
        if (event.subject().kind() == Kind.COMMENT) return;
        for (var thread :
                comments.threadOn(event.subject().kind(), event.subject().id())) {
            for (var comment : comments.underReview(thread)) {
                var address = "/threads/" + thread + "/comments/" + comment;
                moved.fire(new SubjectMoved(new Subject(Kind.COMMENT, comment), event.groupId(), address));
            }
        }
    }
}
