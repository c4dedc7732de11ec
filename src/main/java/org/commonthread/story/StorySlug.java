package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An address a story has or had; old ones lead to the present one for good. */
@Entity
@Table(name = "story_slug")
class StorySlug {
    @Id
    private String slug;

    @Column(name = "story_id")
    private long storyId;

    protected StorySlug() {}

    StorySlug(String slug, long storyId) {
        this.slug = slug;
        this.storyId = storyId;
    }

    long storyId() {
        return storyId;
    }
}
