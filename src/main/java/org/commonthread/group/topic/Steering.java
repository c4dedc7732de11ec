package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.group.GroupLine;
import org.commonthread.group.GroupRole;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/** Those who keep a group putting topics on top, closing them, and moving one to another group that they keep too. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Steering {
    @Inject
    Topics topics;

    @Inject
    Groups groups;

    @Inject
    Moving moving;

    @Inject
    Clock clock;

    public void pin(Actor keeper, long id, boolean wanted) {
        topic(keeper, id).pin(wanted);
    }

    /** Nobody can add anything to it, whoever she is. */
    public void close(Actor keeper, long id) {
        topic(keeper, id).close(clock.instant());
    }

    public void open(Actor keeper, long id) {
        topic(keeper, id).open();
    }

    /**
     * It stands in another group from now on, with all that was answered; the old address leads on.
     *
     * @return the group it stands in now
     */
    public GroupView move(Actor keeper, long id, String slug) {
        var topic = topic(keeper, id);
        var target = groups.acting(keeper, slug).moderate();
        moving.move(topic, target);
        return target;
    }

    /** The other groups a topic could be moved to. */
    public List<GroupLine> targets(Actor keeper, TopicView topic) {
        if (!topic.group().may().moderate()) return List.of();
        return groups.mine(keeper).stream()
                .filter(line -> line.role() != GroupRole.MEMBER
                        && !line.kind().isReadByMoreThan(topic.group().kind())
                        && !line.id().equals(topic.group().id()))
                .toList();
    }

    private Topic topic(Actor keeper, long id) {
        var topic = topics.locked(id);
        groups.acting(keeper, topic.groupId()).moderate();
        if (!topic.isVisible()) throw Refusal.notFound();
        return topic;
    }
}
