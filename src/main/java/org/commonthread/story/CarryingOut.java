package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.ItemClaimed;
import org.commonthread.moderation.subject.ItemReleased;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.moderation.subject.NotesChanged;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;

/** Carries out what moderators do with stories, inside their transaction. */
@ApplicationScoped
class CarryingOut {
    @Inject
    Stories stories;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    void claimed(@Observes ItemClaimed event) {
        if (isStory(event.subject())) story(event.subject()).startReview();
    }

    void released(@Observes ItemReleased event) {
        if (isStory(event.subject())) story(event.subject()).stopReview();
    }

    void decided(@Observes DecisionMade event) {
        if (!isStory(event.subject())) return;
        var story = story(event.subject());
        var before = new StoryBefore(event.decisionId(), story, story.stand());
        switch (event.decision()) {
            case APPROVE, APPROVE_WITH_NOTE -> {
                if (!story.isSettled(event.revision()))
                    publishing.approve(story, stories.revision(story.id(), event.revision()));
            }
            case MASK_AND_APPROVE -> publishing.approve(story, masked(story, event.revision(), event.masking()));
            case REQUEST_CHANGES -> story.requestChanges(event.revision());
            case REMOVE -> story.remove(event.revision());
            case LOCK_REPLIES -> {
                // readers have it; what stands below it is the matter of the room of comments
            }
            case MOVE, ESCALATE, SECOND_OPINION, SKIP -> story.stopReview();
        }
        before.became(story);
        stories.entityManager().persist(before);
    }

    /** A revision of its own, so that the difference is kept; the author's working copy stays as she left it. */
    private StoryRevision masked(Story story, int judged, Masking masking) {
        var words = stories.revision(story.id(), judged).masked(masking);
        var album = Album.of(stories, story.authorId(), words.body());
        var revision = new StoryRevision(story.id(), story.supersede(judged), words, album, clock.instant());
        stories.entityManager().persist(revision.byModerator());
        return revision;
    }

    void noted(@Observes NotesChanged event) {
        if (isStory(event.subject())) story(event.subject()).note(event.given());
    }

    private static boolean isStory(Subject subject) {
        return subject.kind() == Kind.STORY;
    }

    private Story story(Subject subject) {
        var story = stories.locked(subject.id());
        if (story == null) throw Refusal.notFound();
        return story;
    }
}
