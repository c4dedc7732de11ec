package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectMoved;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;

/**
 * Puts a topic, with all that was answered, into another group; its old address leads on. Never to where more people read
 * it than before, because what was said in confidence stays so, and never away from its author.
 */
@ApplicationScoped
class Moving {
    @Inject
    Topics topics;

    @Inject
    Groups groups;

    @Inject
    Subjects subjects;

    @Inject
    Event<SubjectMoved> moved;

    /** As a moderator decides. Whoever keeps a group moves only between those that she keeps. */
    void move(Topic topic, DecisionMade decision) {
        var mover = person(decision.ofTeam() ? topic.authorId() : decision.moderatorId());
        var target = subjects.at(decision.terms().target())
                .filter(found -> found.kind() == Kind.GROUP)
                .flatMap(found -> seen(mover, found.id()))
                .filter(group ->
                        group.open() && (decision.ofTeam() || group.may().moderate()))
                .orElseThrow(Moving::nowhere);
        move(topic, target);
    }

    void move(Topic topic, GroupView target) {
        if (target.kind().isReadByMoreThan(topics.kindOf(topic.groupId()))) {
            throw Refusal.unacceptable(
                    "target", "More people read that group than this one. What was said here stays among those here.");
        }
        var author = person(topic.authorId());
        if (reads(author, topic.groupId()) && !reads(author, target.id())) throw nowhere();
        topic.moveTo(target.id());
        tell(topic, target);
    }

    /** Where it stood before a decision to move it, which counts no more. */
    void movedBack(Topic topic) {
        seen(person(topic.authorId()), topic.groupId()).ifPresent(group -> tell(topic, group));
    }

    private void tell(Topic topic, GroupView group) {
        moved.fire(new SubjectMoved(topic.subject(), group.id(), TopicView.address(group, topic.id())));
    }

    private boolean reads(Actor person, long groupId) {
        return seen(person, groupId).filter(group -> group.may().read()).isPresent();
    }

    private Optional<GroupView> seen(Actor person, long groupId) {
        return Optional.ofNullable(groups.seen(person, Set.of(groupId)).get(groupId));
    }

    private static Actor person(long id) {
        return new Actor(id, "", "", Set.of());
    }

    private static Refusal nowhere() {
        return Refusal.unacceptable(
                "target", "There is no group at this address that it could stand in, or its author cannot read there.");
    }
}
