package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a story stood before a moderator decided about it, for as long as she may wish that she had not. */
@Entity
@Table(name = "story_before")
class StoryBefore {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "story_id")
    private long storyId;

    @Embedded
    private Stand stand;

    /** What the decision made of it; if it is something else now, its author has done something since. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "state_after")
    private StoryState stateAfter;

    @Column(name = "revision_after")
    private int revisionAfter;

    protected StoryBefore() {}

    StoryBefore(long decisionId, Story story, Stand stand) {
        this.decisionId = decisionId;
        storyId = story.id();
        this.stand = stand;
        became(story);
    }

    void became(Story story) {
        stateAfter = story.state();
        revisionAfter = story.sentRevision();
    }

    /** Whether nothing has happened to it since. */
    boolean isWhatBecameOf(Story story) {
        return story.state() == stateAfter && story.sentRevision() == revisionAfter;
    }

    Stand stand() {
        return stand;
    }
}
