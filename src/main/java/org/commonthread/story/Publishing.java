package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.SubjectPublished;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;

/** The last step of every story, whoever takes it: its author, a moderator or the clock. Part of their transaction. */
@ApplicationScoped
class Publishing {
    @Inject
    Stories stories;

    @Inject
    Clock clock;

    @Inject
    Event<SubjectPublished> published;

    /**
     * Asks whether those she has chosen can be its readers.
     *
     * @throws Refusal if it is one group, and she cannot tell anything there; or if others have answered in a group, who
     *     spoke to that group alone
     */
    void requireReaders(Story story) {
        var wished = story.words().readers();
        if (wished.audience() == Audience.GROUP
                && stories.groups(story.authorId(), clock.instant()).stream()
                        .noneMatch(each -> each.id().equals(wished.groupId()))) {
            throw Refusal.unacceptable("audience", Spoken.say("story.group.choose"));
        }
        if (story.readBy().wouldTell(wished) && isAnswered(story)) {
            throw Refusal.unacceptable("audience", Spoken.say("story.group.answered"));
        }
    }

    /** Asked only where it matters: whether somebody has answered in a group, and not its author alone. */
    boolean isAnswered(Story story) {
        return story.readBy().isConfided() && stories.answeredByOthers(story.id(), story.authorId()) > 0;
    }

    /** Others may read this revision: now, or from its hour on. */
    void approve(Story story, StoryRevision revision) {
        story.approve(revision.number(), clock.instant());
        if (story.state() != StoryState.SCHEDULED) show(story, revision);
    }

    /** Readers see this revision, and the house is told. */
    void show(Story story, StoryRevision revision) {
        story.publish(revision, isAnswered(story), clock.instant());
        published.fire(new SubjectPublished(story.subject(), story.authorId(), clock.instant()));
    }
}
