package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.hibernate.query.Page;

/** Notes that moderators leave each other; a claim that runs out takes none of them away (MQ-3, MQ-10). */
@ApplicationScoped
@Transactional
public class Noting {
    private static final int SHOWN = 50;

    @Inject
    Notes notes;

    @Inject
    Claiming claiming;

    @Inject
    ModerationPolicy policy;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    public void leave(Actor moderator, LeaveNote command) {
        var item = claiming.item(moderator, command.itemId());
        shape.check(command);
        var author = policy.reach(moderator).everywhere() ? item.authorId() : null;
        if (command.aboutMember() && author == null) {
            throw Refusal.unacceptable("note", "Here a note can only be about the item.");
        }
        notes.entityManager()
                .persist(new ModeratorNote(
                        command.aboutMember() ? null : item.id(),
                        command.aboutMember() ? author : null,
                        moderator.id(),
                        command.note(),
                        clock.instant()));
    }

    /**
     * What was noted about an item, the newest first; for the site's own team also what was noted about its author, who
     * may be in other groups and known for other things there.
     */
    public List<Note> beside(Actor moderator, long itemId) {
        var author = claiming.item(moderator, itemId).authorId();
        var about = author == null || !policy.reach(moderator).everywhere() ? 0 : author;
        return notes.beside(itemId, about, Page.first(SHOWN));
    }
}
