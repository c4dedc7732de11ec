package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.commonthread.moderation.subject.SubjectMoved;
import org.commonthread.moderation.subject.Subjects;

/** Where a matter goes in the queue: to the item that waits about the same subject, or into one of its own. */
@ApplicationScoped
class Filing {
    @Inject
    Items items;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    /** Words were sent, and what was noticed in them is all that the checks have to say of them by now. */
    void read(Matter matter) {
        var waiting = waiting(matter);
        waiting.ifPresent(item -> item.reread(matter));
        carryNotes(matter, waiting.orElseGet(() -> file(matter)));
    }

    /** More has come up about a subject. */
    ReviewItem raise(Matter matter) {
        var waiting = waiting(matter);
        waiting.ifPresent(item -> item.join(matter, clock.instant()));
        var item = waiting.orElseGet(() -> file(matter));
        carryNotes(matter, item);
        return item;
    }

    /** It is said in another group, so that group's moderators look at it. */
    void moved(@Observes SubjectMoved event) {
        items.openOn(event.subject().kind(), event.subject().id())
                .forEach(item -> item.refile(event.groupId(), event.address()));
    }

    private Optional<ReviewItem> waiting(Matter matter) {
        return items.openOn(matter.subject().kind(), matter.subject().id()).stream()
                .findFirst();
    }

    private ReviewItem file(Matter matter) {
        var item = new ReviewItem(matter, clock.instant());
        items.entityManager().persist(item);
        return item;
    }

    /** What stands on the words already is what a moderator may wish to be spared, whoever put it there (SF-8). */
    private void carryNotes(Matter matter, ReviewItem item) {
        item.carry(subjects.notes(matter.subject()).all());
    }
}
