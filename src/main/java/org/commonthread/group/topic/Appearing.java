package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.group.GroupView;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.contentnote.ListedNotes;
import org.commonthread.moderation.subject.SubjectPublished;

/** How a topic comes to be seen, or waits. */
@ApplicationScoped
class Appearing {
    @Inject
    Topics topics;

    @Inject
    Screening screening;

    @Inject
    ListedNotes listed;

    @Inject
    Event<SubjectPublished> published;

    @Inject
    Clock clock;

    Begun screen(Actor author, GroupView group, Topic topic) {
        note(author, topic, topic.words());
        var waiting = screening.examine(submission(author, group, topic, topic.revision(), topic.words(), ""));
        if (waiting.isEmpty()) show(topic);
        return new Begun(topic.id(), topic.state(), waiting.orElse(null));
    }

    Begun rescreen(Actor author, GroupView group, Topic topic, TopicWords words) {
        var revision = topic.send();
        var read = topic.isVisible() ? topic.words().text() : "";
        note(author, topic, words);
        var waiting = screening.examine(submission(author, group, topic, revision, words, read));
        if (waiting.isPresent() && topic.isVisible()) {
            wait(topic, revision, words);
        } else {
            forgetChange(topic.id());
            topic.takeOn(revision, words, clock.instant());
        }
        if (waiting.isEmpty()) {
            screening.withdraw(topic.subject());
            show(topic);
        }
        return new Begun(topic.id(), topic.state(), waiting.orElse(null));
    }

    /** Its author has brought it back. */
    Begun standAgain(Actor author, GroupView group, Topic topic) {
        var waits = topics.entityManager().find(TopicChange.class, topic.id());
        if (waits != null) return rescreen(author, group, topic, waits.words());
        return topic.isVisible() || topic.isSentBack() ? asItIs(topic) : screen(author, group, topic);
    }

    private void note(Actor author, Topic topic, TopicWords words) {
        topic.note(listed.noted(topic.subject(), author.id(), words.text(), topic.given()));
    }

    private static Submission submission(
            Actor author, GroupView group, Topic topic, int revision, TopicWords words, String read) {
        var address = TopicView.address(group, topic.id());
        return new Submission(
                topic.subject(), revision, author, words.title(), words.text(), address, read, group.id());
    }

    private void wait(Topic topic, int revision, TopicWords words) {
        var waits = topics.entityManager().find(TopicChange.class, topic.id());
        if (waits != null) waits.become(revision, words, clock.instant());
        else topics.entityManager().persist(new TopicChange(topic.id(), revision, words, clock.instant()));
    }

    /** What waits of it becomes what is read. */
    void takeOnChange(Topic topic) {
        var waits = topics.entityManager().find(TopicChange.class, topic.id());
        if (waits == null) return;
        topic.takeOn(waits.revision(), waits.words(), clock.instant());
        topics.entityManager().remove(waits);
    }

    void forgetChange(long topicId) {
        var waits = topics.entityManager().find(TopicChange.class, topicId);
        if (waits != null) topics.entityManager().remove(waits);
    }

    /** Others see it, and the house is told: a thread opens under it. */
    void show(Topic topic) {
        topic.show(clock.instant());
        published.fire(new SubjectPublished(topic.subject(), topic.authorId(), clock.instant()));
    }

    Begun asItIs(Topic topic) {
        return new Begun(
                topic.id(), topic.state(), screening.waitingOn(topic.subject()).orElse(null));
    }
}
