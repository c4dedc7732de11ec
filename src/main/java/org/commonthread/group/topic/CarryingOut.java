package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.NotesChanged;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectAnswered;

/** Carries out what moderators decide about topics, puts one back where it stood, and notes what is said in it. */
@ApplicationScoped
class CarryingOut {
    @Inject
    Topics topics;

    @Inject
    Appearing appearing;

    @Inject
    Moving moving;

    @Inject
    Clock clock;

    void decided(@Observes DecisionMade event) {
        if (!isTopic(event.subject())) return;
        var topic = topics.locked(event.subject().id());
        var before = new TopicBefore(event.decisionId(), topic);
        carryOut(event, topic);
        before.became(topic);
        topics.entityManager().persist(before);
    }

    private void carryOut(DecisionMade event, Topic topic) {
        var newer = event.revision() > topic.revision();
        switch (event.decision()) {
            case APPROVE, APPROVE_WITH_NOTE -> {
                if (newer) appearing.takeOnChange(topic);
                letThrough(topic);
            }
            case MASK_AND_APPROVE -> {
                if (newer) appearing.takeOnChange(topic);
                topic.mask(topic.words().masked(event.masking()));
                letThrough(topic);
            }
            case REQUEST_CHANGES -> {
                if (!newer) topic.sendBack(clock.instant());
            }
            case REMOVE -> {
                if (newer) appearing.forgetChange(topic.id());
                else topic.remove();
            }
            case LOCK_REPLIES -> letThrough(topic);
            case MOVE -> {
                if (newer) appearing.takeOnChange(topic);
                letThrough(topic);
                moving.move(topic, event);
            }
            case ESCALATE, SECOND_OPINION, SKIP -> {
                // it goes on waiting in place
            }
        }
    }

    /** Of what was reported others see it already, or its author has taken it back: then there is nothing to show. */
    private void letThrough(Topic topic) {
        if (topic.state() == TopicState.PENDING) appearing.show(topic);
    }

    void undone(@Observes DecisionUndone event) {
        if (!isTopic(event.subject())) return;
        var before = topics.entityManager().find(TopicBefore.class, event.decisionId());
        if (before == null) return;
        standAgain(topics.locked(event.subject().id()), before);
        topics.entityManager().remove(before);
    }

    private void standAgain(Topic topic, TopicBefore before) {
        topic.standAgain(before);
        if (before.hasMoved()) moving.movedBack(topic);
    }

    void overturned(@Observes DecisionOverturned event) {
        if (!isTopic(event.subject())) return;
        var topic = topics.locked(event.subject().id());
        if (event.decision() == DecisionKind.MOVE) moveBack(event, topic);
        else if (event.decision() == DecisionKind.MASK_AND_APPROVE) unmask(event, topic);
        else if (topic.state() == TopicState.REMOVED_BY_MODERATOR || topic.isSentBack()) appearing.show(topic);
    }

    /** Unless somebody has moved it on since. */
    private void moveBack(DecisionOverturned event, Topic topic) {
        var before = topics.entityManager().find(TopicBefore.class, event.decisionId());
        if (before == null || !before.hasMoved() || !before.isIn(topic.groupId())) return;
        topic.moveTo(before.groupId());
        moving.movedBack(topic);
    }

    /** What was left out stands there again, unless its author has written anew, or these words took older ones' place. */
    private void unmask(DecisionOverturned event, Topic topic) {
        var before = topics.entityManager().find(TopicBefore.class, event.decisionId());
        if (before == null || before.revision() != event.revision() || !before.isWhatBecameOf(topic)) return;
        topic.mask(before.words());
    }

    void noted(@Observes NotesChanged event) {
        if (!isTopic(event.subject())) return;
        // without a lock: one that is being sent has no row yet
        var topic = topics.entityManager().find(Topic.class, event.subject().id());
        if (topic != null) topic.note(event.given());
    }

    void answered(@Observes SubjectAnswered event) {
        if (isTopic(event.subject())) topics.locked(event.subject().id()).answered(event.at());
    }

    private static boolean isTopic(Subject subject) {
        return subject.kind() == Kind.TOPIC;
    }
}
