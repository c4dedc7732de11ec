package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
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

    void talk(String slug, DemoTalk talk, Instant now) {
        talk.topics().forEach(topic -> begin(slug, topic, now));
    }

    private void begin(String slug, DemoTalk.Topic topic, Instant now) {
        var author = people.called(topic.handle());
        var at = DemoContent.ago(now, topic.ago());
        var words = new TopicWords(topic.title(), topic.words().toString());
        clock.travel(at, () -> {
            var begun = beginning.begin(author, new BeginTopic(slug, words, key(slug + topic.title())));
            var subject = new Subject(Kind.TOPIC, begun.id());
            moderators.approve(subject, at);
            topic.answers().forEach(said -> answer(subject, said, now));
        });
    }

    private void answer(Subject topic, DemoTalk.Said said, Instant now) {
        var at = DemoContent.ago(now, said.ago());
        var command = new PostComment(following.threadOn(topic), null, said.words(), key(said.ago() + said.words()));
        clock.travel(at, () -> {
            var posted = answering.post(people.called(said.handle()), command);
            moderators.approve(new Subject(Kind.COMMENT, posted.id()), at.plus(Duration.ofMinutes(1)));
        });
    }

    private static String key(String of) {
        return "demo-talk-" + Integer.toHexString(of.hashCode());
    }
}
