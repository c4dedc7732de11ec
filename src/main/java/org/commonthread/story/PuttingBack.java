package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** Puts a story back where it stood, because a decision about it was wrong or was undone. */
@ApplicationScoped
class PuttingBack {
    @Inject
    Stories stories;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    void overturned(@Observes DecisionOverturned event) {
        if (event.subject().kind() != Kind.STORY) return;
        var story = locked(event.subject().id());
        if (event.decision() == DecisionKind.MASK_AND_APPROVE) unmask(story, event.revision());
        else if (story.comesBack()) publishing.show(story, stories.revision(story.id(), event.revision()));
    }

    /** What was left out stands there again, in a revision of its own, unless its author has sent another since. */
    private void unmask(Story story, int judged) {
        if (!story.isMasked(judged)) return;
        var words = stories.revision(story.id(), judged).masked(Masking.NONE);
        var album = Album.of(stories, story.authorId(), words.body());
        var revision = new StoryRevision(story.id(), story.resend(), words, album, clock.instant());
        stories.entityManager().persist(revision.byModerator());
        publishing.approve(story, revision);
    }

    void undone(@Observes DecisionUndone event) {
        if (event.subject().kind() != Kind.STORY) return;
        var story = locked(event.subject().id());
        var before = stories.entityManager().find(StoryBefore.class, event.decisionId());
        if (before == null || !before.isWhatBecameOf(story)) {
            throw Refusal.conflict("The story has moved on since, so this cannot be undone any more.");
        }
        var stand = before.stand();
        var masked =
                story.sentRevision() > stand.sentRevision() ? stories.revision(story.id(), story.sentRevision()) : null;
        story.standAgain(stand, live(story, stand), publishing.isAnswered(story));
        if (masked != null) stories.entityManager().remove(masked);
        stories.entityManager().remove(before);
    }

    private @Nullable StoryRevision live(Story story, Stand stand) {
        return stand.state() == StoryState.PUBLISHED ? stories.revision(story.id(), stand.liveRevision()) : null;
    }

    private Story locked(long id) {
        var story = stories.locked(id);
        if (story == null) throw Refusal.notFound();
        return story;
    }
}
