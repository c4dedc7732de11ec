package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonthread.moderation.subject.DecisionMade;
import org.commonthread.moderation.subject.DecisionOverturned;
import org.commonthread.moderation.subject.ItemClaimed;
import org.commonthread.moderation.subject.ItemReleased;
import org.commonthread.moderation.subject.Kind;
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

    void claimed(@Observes ItemClaimed event) {
        if (isStory(event.subject())) story(event.subject()).startReview();
    }

    void released(@Observes ItemReleased event) {
        if (isStory(event.subject())) story(event.subject()).stopReview();
    }

    void decided(@Observes DecisionMade event) {
        if (!isStory(event.subject())) return;
        var story = story(event.subject());
        switch (event.decision()) {
            case APPROVE -> {
                if (!story.isSettled(event.revision()))
                    publishing.approve(story, stories.revision(story.id(), event.revision()));
            }
            case REQUEST_CHANGES -> story.requestChanges(event.revision());
            case REMOVE -> story.remove(event.revision());
            case MASK_AND_APPROVE, ESCALATE, SECOND_OPINION, SKIP -> story.stopReview();
        }
    }

    void overturned(@Observes DecisionOverturned event) {
        if (!isStory(event.subject())) return;
        var story = story(event.subject());
        if (story.comesBack()) publishing.show(story, stories.revision(story.id(), event.revision()));
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
