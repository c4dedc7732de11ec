package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.comment.PostComment;
import org.commonthread.group.topic.BeginTopic;
import org.commonthread.group.topic.Beginning;
import org.commonthread.group.topic.TopicWords;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.SiteClock;

/** What the demo people talk about in their groups. */
@ApplicationScoped
class DemoTalks {
    @Inject
    DemoPeople people;

    @Inject
    DemoModerators moderators;

    @Inject
    Beginning beginning;

    @Inject
    Following following;

    @Inject
    Answering answering;

    @Inject
    SiteClock clock;

    private final Map<DemoTalk.Topic, Subject> begun = new IdentityHashMap<>();

    /** All that is said in one group. */
    List<DemoMoment> said(String slug, DemoTalk talk, Instant now) {
        var moments = new ArrayList<DemoMoment>();
        for (var topic : talk.topics()) {
            var at = DemoContent.ago(now, topic.ago());
            moments.add(new DemoMoment(at, () -> begin(slug, topic, at)));
            for (var said : topic.answers()) {
                var later = DemoContent.ago(now, said.ago());
                moments.add(new DemoMoment(later, () -> answer(topic, said, later)));
            }
        }
        return moments;
    }

    private void begin(String slug, DemoTalk.Topic topic, Instant at) {
        var author = people.called(topic.handle());
        var words = new TopicWords(topic.title(), topic.words().toString());
        clock.travel(at, () -> {
            var id = beginning
                    .begin(author, new BeginTopic(slug, words, key(slug + topic.title())))
                    .id();
            begun.put(topic, new Subject(Kind.TOPIC, id));
        });
        moderators.approve(subject(topic), at);
    }

    private void answer(DemoTalk.Topic topic, DemoTalk.Said said, Instant at) {
        var author = people.called(said.handle());
        var thread = following.threadOn(subject(topic));
        clock.travel(at, () -> {
            var command = new PostComment(thread, null, said.words(), key(said.ago() + said.words()));
            moderators.approve(
                    new Subject(Kind.COMMENT, answering.post(author, command).id()), at);
        });
    }

    private Subject subject(DemoTalk.Topic topic) {
        return Objects.requireNonNull(begun.get(topic), () -> "not begun: " + topic.title());
    }

    private static String key(String of) {
        return "demo-talk-" + Integer.toHexString(of.hashCode());
    }
}
