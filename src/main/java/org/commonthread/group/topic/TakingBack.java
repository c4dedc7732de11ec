package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** An author taking back a topic of hers, and taking back that she did (CM-4). */
@ApplicationScoped
@TriedAgain
@Transactional
public class TakingBack {
    private static final int SHOWN = 20;

    @Inject
    Topics topics;

    @Inject
    Groups groups;

    @Inject
    Appearing appearing;

    @Inject
    Screening screening;

    @Inject
    Clock clock;

    /** With all that was answered; nobody reads it any more, and nobody is told. */
    public void takeBack(Actor author, long id) {
        var topic = topics.lockedOf(author, id);
        topic.takeBack(clock.instant());
        screening.withdraw(topic.subject());
    }

    /**
     * It stands as it stood, and what waited waits again.
     *
     * @throws Refusal in conflict, ten minutes later
     */
    public Begun undo(Actor author, long id) {
        var topic = topics.lockedOf(author, id);
        var group = groups.of(author, topic.groupId()).read();
        return topic.bringBack(clock.instant()) ? appearing.standAgain(author, group, topic) : appearing.asItIs(topic);
    }

    /** What she can bring back still, the last first. */
    public List<TakenTopic> lately(Actor author) {
        return topics.takenBack(author.member().id(), clock.instant(), Page.first(SHOWN));
    }
}
