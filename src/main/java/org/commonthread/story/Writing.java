package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Kind;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.Subject;
import org.commonthread.moderation.SubjectPublished;
import org.commonthread.moderation.Submission;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;

/** An author at work: every word kept, sent when she wishes, taken back when she wishes. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Writing {
    @Inject
    Stories stories;

    @Inject
    Screening screening;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    @Inject
    Event<SubjectPublished> published;

    /**
     * Keeps the working copy; the first save makes the story.
     *
     * @throws Refusal in conflict, with the kept {@link DraftView}, if a newer copy is here already
     */
    public DraftView keep(Actor author, KeepDraft command) {
        shape.check(command);
        var story = stories.byDraftKey(author.member().id(), command.draftKey()).stream()
                .findFirst()
                .orElseGet(() -> begin(author, command.draftKey()));
        lock(story);
        if (!story.keep(command.words(), command.seq(), clock.instant())) {
            throw Refusal.conflict("There is a newer copy of this story.", "kept", DraftView.of(story));
        }
        return DraftView.of(story);
    }

    /** Begins a story that is ready to be sent, for scripts; the same key again gives the same story. */
    public DraftView begin(Actor author, KeepDraft command) {
        shape.check(new ReadyToSend(command.words().title(), command.words().body()));
        return keep(author, command);
    }

    /** Changes the story whose last save is {@code knownVersion}. */
    public DraftView change(Actor author, long storyId, int knownVersion, StoryWords words) {
        shape.check(new ReadyToSend(words.title(), words.body()));
        return keep(author, new KeepDraft(own(author, storyId).draftKey(), knownVersion + 1, words));
    }

    private Story begin(Actor author, String draftKey) {
        var story = new Story(author.id(), draftKey, Slugs.ofDraft(), clock.instant());
        stories.entityManager().persist(story);
        stories.entityManager().persist(new StorySlug(story.slug(), story.id()));
        stories.entityManager().flush();
        return story;
    }

    /** Sends the working copy to be read: by a moderator first while the author is new, by its readers at once if not. */
    public Sent send(Actor author, long storyId) {
        var story = own(author, storyId);
        var words = story.words();
        shape.check(new ReadyToSend(words.title(), words.body()));
        if (story.wasNeverSent()) giveAddress(story, words.title());

        var number = story.send();
        var revision = new StoryRevision(story.id(), number, words, clock.instant());
        stories.entityManager().persist(revision);
        if (words.audience() == Audience.ONLY_ME) return publish(story, revision);

        var waiting = screening.examine(new Submission(
                subject(story), number, author, words.title(), words.body(), "/stories/" + story.slug()));
        return waiting.isPresent()
                ? new Sent(story.id(), story.slug(), story.state(), waiting.get())
                : publish(story, revision);
    }

    private Sent publish(Story story, StoryRevision revision) {
        screening.withdraw(subject(story));
        story.approve(revision.number());
        show(story, revision);
        return new Sent(story.id(), story.slug(), story.state(), null);
    }

    void show(Story story, StoryRevision revision) {
        story.publish(revision, clock.instant());
        published.fire(new SubjectPublished(subject(story), story.authorId(), clock.instant()));
    }

    /**
     * Shows an approved story to its readers.
     *
     * @throws Refusal in conflict if nobody has approved it
     */
    public Sent publish(Actor author, long storyId) {
        var story = own(author, storyId);
        if (story.state() != StoryState.APPROVED) {
            throw Refusal.conflict("Only an approved story can be published. Send it for review first.");
        }
        return publish(story, stories.revision(storyId, story.sentRevision()));
    }

    /** Takes the story back, effective at once, whatever it waits for. */
    public Sent withdraw(Actor author, long storyId) {
        var story = own(author, storyId);
        story.withdraw();
        screening.withdraw(subject(story));
        return new Sent(story.id(), story.slug(), story.state(), null);
    }

    /** The author's working copy behind an address, old or new. */
    public DraftView draft(Actor author, String slug) {
        return ownDraft(author.member(), slug).orElseThrow(Refusal::notFound);
    }

    /** The same, or nothing if the story at this address is not hers. */
    public Optional<DraftView> ownDraft(Actor actor, String slug) {
        return Optional.ofNullable(stories.entityManager().find(StorySlug.class, slug))
                .map(address -> stories.entityManager().find(Story.class, address.storyId()))
                .filter(story -> StoryPolicy.mayEdit(actor, story.authorId()))
                .map(DraftView::of);
    }

    private Story own(Actor author, long storyId) {
        var story = stories.entityManager().find(Story.class, storyId, LockModeType.PESSIMISTIC_WRITE);
        if (story == null) throw Refusal.notFound();
        StoryPolicy.requireAuthor(author, story.authorId());
        return story;
    }

    private void lock(Story story) {
        stories.entityManager().refresh(story, LockModeType.PESSIMISTIC_WRITE);
    }

    private void giveAddress(Story story, String title) {
        var wanted = Slugs.of(title);
        var slug = stories.taken(wanted).isEmpty() ? wanted : wanted + "-" + Long.toString(story.id(), 36);
        stories.entityManager().persist(new StorySlug(slug, story.id()));
        story.rename(slug);
    }

    static Subject subject(Story story) {
        return new Subject(Kind.STORY, story.id());
    }
}
