package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.SubjectPublished;

/** The last step of every story, whoever takes it: its author, a moderator or the clock. Part of their transaction. */
@ApplicationScoped
class Publishing {
    @Inject
    Clock clock;

    @Inject
    Event<SubjectPublished> published;

    /** Others may read this revision: now, or from its hour on. */
    void approve(Story story, StoryRevision revision) {
        story.approve(revision.number(), clock.instant());
        if (story.state() != StoryState.SCHEDULED) show(story, revision);
    }

    /** Readers see this revision, and the house is told. */
    void show(Story story, StoryRevision revision) {
        story.publish(revision, clock.instant());
        published.fire(new SubjectPublished(story.subject(), story.authorId(), clock.instant()));
    }
}
