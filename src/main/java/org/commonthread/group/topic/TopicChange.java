package org.commonthread.group.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** New words for a topic that others read already; they wait for a moderator, and the old ones stay. */
@Entity
@Table(name = "topic_change")
class TopicChange {
    @Id
    @Column(name = "topic_id")
    private long topicId;

    private int revision;
    private String title;
    private String body;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected TopicChange() {}

    TopicChange(long topicId, int revision, TopicWords words, Instant now) {
        this.topicId = topicId;
        say(revision, words, now);
    }

    void become(int newer, TopicWords words, Instant now) {
        say(newer, words, now);
    }

    private void say(int newer, TopicWords words, Instant now) {
        revision = newer;
        title = words.title();
        body = words.body();
        sentAt = now;
    }

    int revision() {
        return revision;
    }

    TopicWords words() {
        return new TopicWords(title, body);
    }
}
