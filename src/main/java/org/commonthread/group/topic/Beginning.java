package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;

/** Members beginning topics, and changing their words. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Beginning {
    /** Nobody has more to begin in an hour; what is said in a topic is another matter. */
    private static final int AN_HOUR = 5;

    @Inject
    Topics topics;

    @Inject
    Groups groups;

    @Inject
    Appearing appearing;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** Begins a topic; the same key again gives the same topic and begins none. */
    public Begun begin(Actor author, BeginTopic command) {
        var earlier = topics.byKey(author.member().id(), command.key());
        if (!earlier.isEmpty()) return appearing.asItIs(earlier.get(0));
        var group = groups.of(author, command.slug()).read().write();
        shape.check(command);
        requirePace(author);
        var topic = new Topic(group.id(), author.id(), command, clock.instant());
        topics.entityManager().persist(topic);
        return appearing.screen(author, group, topic);
    }

    private void requirePace(Actor author) {
        if (topics.since(author.id(), clock.instant().minus(Duration.ofHours(1))) < AN_HOUR) return;
        throw Refusal.tooMany(
                "You have begun some topics in the last hour. Your words are kept; please send this one a little later.",
                Duration.ofMinutes(20));
    }

    /** Her words as she sent them last, to change them. */
    public TopicWords own(Actor author, long id) {
        var topic = topics.lockedOf(author, id);
        var change = topics.entityManager().find(TopicChange.class, id);
        return change == null ? topic.words() : change.words();
    }

    /** Changes her words. They are screened like new ones; where others read the old ones, these stay until then. */
    public Begun change(Actor author, long id, TopicWords words) {
        shape.check(words);
        var topic = topics.lockedOf(author, id);
        var group = groups.of(author, topic.groupId()).read().write();
        if (own(author, id).equals(words) && !topic.isSentBack()) return appearing.asItIs(topic);
        return appearing.rescreen(author, group, topic, words);
    }
}
