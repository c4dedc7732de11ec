package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/** A moderator acts on something she comes across herself; nobody has to report it first (MQ-11). */
@ApplicationScoped
@TriedAgain
@Transactional
public class TakingUp {
    @Inject
    Items items;

    @Inject
    Subjects subjects;

    @Inject
    Raising raising;

    @Inject
    Claiming claiming;

    @Inject
    Clock clock;

    /**
     * Takes its item in hand, or makes one; if a colleague has it, it stays hers.
     *
     * @return the item
     * @throws Refusal if there is nothing she may read, or she wrote it herself
     */
    public long take(Actor moderator, Subject subject) {
        claiming.requireDeciding(moderator);
        var open = items.openOn(subject.kind(), subject.id());
        var id = open.isEmpty() ? raise(moderator, subject) : open.get(0).id();
        if (claiming.item(moderator, id).claim(clock.instant()) == null) claiming.claim(moderator, id);
        return id;
    }

    private long raise(Actor moderator, Subject subject) {
        var view = subjects.describe(subject, moderator).orElseThrow(Refusal::notFound);
        var words = subjects.words(subject, moderator).orElseThrow(Refusal::notFound);
        if (moderator.is(view.authorId())) {
            throw Refusal.notAllowed("These are your own words; a colleague will look at them.");
        }
        return raising.raise(Matter.about(subject, view, words, Finding.ofWhole(Reason.NOTICED)));
    }
}
