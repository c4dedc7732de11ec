package org.commonthread.group.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How a topic stood before a decision about it, for as long as whoever decided may wish that she had not. */
@Entity
@Table(name = "topic_before")
class TopicBefore {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "topic_id")
    private long topicId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TopicState state;

    private int revision;
    private String title;
    private String body;

    @Column(name = "sent_back_at")
    private @Nullable Instant sentBackAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state_after")
    private TopicState stateAfter;

    @Column(name = "revision_after")
    private int revisionAfter;

    @Column(name = "group_id")
    private @Nullable Long groupId;

    @Column(name = "group_after")
    private @Nullable Long groupAfter;

    protected TopicBefore() {}

    TopicBefore(long decisionId, Topic topic) {
        this.decisionId = decisionId;
        topicId = topic.id();
        state = topic.state();
        revision = topic.revision();
        title = topic.words().title();
        body = topic.words().body();
        sentBackAt = topic.sentBackAt();
        groupId = topic.groupId();
        became(topic);
    }

    void became(Topic topic) {
        stateAfter = topic.state();
        revisionAfter = topic.revision();
        groupAfter = topic.groupId();
    }

    boolean isWhatBecameOf(Topic topic) {
        return topic.state() == stateAfter
                && topic.revision() == revisionAfter
                && (!hasMoved() || isIn(topic.groupId()));
    }

    /** Whether the decision has put it into another group. */
    boolean hasMoved() {
        return !Objects.equals(groupId, groupAfter);
    }

    /** Whether that is where it has put it. */
    boolean isIn(long group) {
        return Objects.equals(groupAfter, group);
    }

    /** The group it stood in; asked only if it has moved. */
    long groupId() {
        return Objects.requireNonNull(groupId);
    }

    TopicState state() {
        return state;
    }

    int revision() {
        return revision;
    }

    TopicWords words() {
        return new TopicWords(title, body);
    }

    @Nullable
    Instant sentBackAt() {
        return sentBackAt;
    }
}
