package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.contentnote.ListedNotes;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.jspecify.annotations.Nullable;

/** What an author has written goes to its readers, and comes back when she wishes. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Sending {
    @Inject
    Stories stories;

    @Inject
    Screening screening;

    @Inject
    ListedNotes listed;

    @Inject
    Publishing publishing;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** What she may wish to leave out before she sends it. */
    public Personal personal(Actor author, long storyId) {
        var words = stories.own(author, storyId).words();
        return new Personal(
                screening.personal(author, words.title()),
                screening.personal(author, words.body()),
                screening.personal(author, words.relationship()),
                screening.personal(author, words.timeline().words()));
    }

    /** Sends the working copy to be read: by a moderator first while the author is new, by its readers at once if not. */
    public Sent send(Actor author, long storyId) {
        return send(author, storyId, null);
    }

    /** The same, to appear at an hour of the author's choice; none means as soon as it may. Once is as good as twice. */
    public Sent send(Actor author, long storyId, @Nullable Appointment hour) {
        var story = stories.own(author, storyId);
        if (hour != null) hour.requireAhead(clock.instant());
        if (story.isSentAsItIs()) return again(story, hour);

        var words = story.words();
        shape.check(new ReadyToSend(words.title(), words.body()));
        words.timeline().requireReadable();
        publishing.requireReaders(story);
        if (story.wasNeverSent()) giveAddress(story, words.title());
        stories.bringBack(storyId);

        var revision = new StoryRevision(story.id(), story.send(), words, album(story, words), clock.instant());
        stories.entityManager().persist(revision);
        if (hour != null) appoint(story, hour);
        return examine(author, story, revision);
    }

    private Album album(Story story, StoryWords words) {
        return Album.of(stories, story.authorId(), words.body());
    }

    private Sent again(Story story, @Nullable Appointment hour) {
        if (hour != null) appoint(story, hour);
        else story.forgetHour();
        if (hour == null && story.state() == StoryState.SCHEDULED) publishing.show(story, newest(story));
        return Sent.of(story, screening.waitingOn(story.subject()).orElse(null));
    }

    private static void appoint(Story story, Appointment hour) {
        story.appoint(hour.instant(), hour.zone().getId());
    }

    private Sent examine(Actor author, Story story, StoryRevision revision) {
        story.note(listed.noted(story.subject(), author.id(), revision.text(), story.given()));
        if (revision.audience() != Audience.ONLY_ME) {
            var waiting = screening.examine(submission(author, story, story.words()));
            if (waiting.isPresent()) return Sent.of(story, waiting.get());
        }
        screening.withdraw(story.subject());
        publishing.approve(story, revision);
        return Sent.of(story, null);
    }

    /** What moderators are asked to read: all of a new story, of a live one what the change adds (ST-4). */
    private Submission submission(Actor author, Story story, StoryWords words) {
        var read = story.state() == StoryState.PUBLISHED
                ? stories.revision(story.id(), story.liveRevision()).text()
                : "";
        return new Submission(
                story.subject(),
                story.sentRevision(),
                author,
                words.title(),
                words.text(),
                "/stories/" + story.slug(),
                read,
                words.groupId());
    }

    private StoryRevision newest(Story story) {
        return stories.revision(story.id(), story.sentRevision());
    }

    /**
     * Shows an approved story to its readers without waiting for its hour; one they can read already stays as it is.
     *
     * @throws Refusal in conflict if nobody has approved it
     */
    public Sent publish(Actor author, long storyId) {
        var story = stories.own(author, storyId);
        if (story.state() != StoryState.PUBLISHED) {
            if (story.wasNeverSent())
                throw Refusal.conflict("Only an approved story can be published. Send it for review first.");
            publishing.show(story, newest(story));
        }
        return Sent.of(story, screening.waitingOn(story.subject()).orElse(null));
    }

    /** Takes the story back, effective at once, whatever it waits for. */
    public Sent withdraw(Actor author, long storyId) {
        var story = stories.own(author, storyId);
        story.withdraw();
        screening.withdraw(story.subject());
        return Sent.of(story, null);
    }

    private void giveAddress(Story story, String title) {
        var wanted = Slugs.of(title);
        var slug = stories.taken(wanted).isEmpty() ? wanted : wanted + "-" + Long.toString(story.id(), 36);
        stories.entityManager().persist(new StorySlug(slug, story.id()));
        story.rename(slug);
    }
}
