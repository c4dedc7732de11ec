package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectPublished;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

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
    Choosing choosing;

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
        var story = stories.byDraftKey(author.member().id(), command.draftKey())
                .orElseGet(() -> begin(author, command.draftKey()));
        choosing.check(command.words().about(), story.words().about());
        var waited = story.waits();
        if (!story.keep(command.words(), command.seq(), clock.instant())) {
            throw Refusal.conflict("There is a newer copy of this story.", "kept", DraftView.of(story));
        }
        if (waited && !story.waits()) screening.withdraw(subject(story));
        stories.bringBack(story.id());
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

    /** What an author has written, as its readers would see it. */
    public String asShown(Actor author, String body) {
        return Markdown.toHtml(body, Album.of(stories, author.id(), body)).toString();
    }

    /** Puts a picture at the end of the working copy, once. */
    public DraftView illustrate(Actor author, String slug, PictureView picture) {
        var draft = draft(author, slug);
        if (Markdown.pictures(draft.words().body()).containsKey(picture.address())) return draft;
        var words = draft.words().followedBy(picture.markdown());
        return keep(author, new KeepDraft(draft.draftKey(), draft.seq() + 1, words));
    }

    private Story begin(Actor author, String draftKey) {
        var story = new Story(author.id(), draftKey, Slugs.ofDraft(), clock.instant());
        stories.entityManager().persist(story);
        stories.entityManager().persist(new StorySlug(story.slug(), story.id()));
        stories.entityManager().flush();
        return story;
    }

    /** What she may wish to leave out before she sends it. */
    public Personal personal(Actor author, long storyId) {
        var words = own(author, storyId).words();
        return new Personal(screening.personal(author, words.title()), screening.personal(author, words.body()));
    }

    /** Sends the working copy to be read: by a moderator first while the author is new, by its readers at once if not. */
    public Sent send(Actor author, long storyId) {
        return send(author, storyId, null);
    }

    /** The same, to appear at an hour of the author's choice; none means as soon as it may. Once is as good as twice. */
    public Sent send(Actor author, long storyId, @Nullable Appointment hour) {
        var story = own(author, storyId);
        if (hour != null) hour.requireAhead(clock.instant());
        if (story.isSentAsItIs()) return again(story, hour);

        var words = story.words();
        shape.check(new ReadyToSend(words.title(), words.body()));
        words.timeline().requireReadable();
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
        if (hour == null && story.state() == StoryState.SCHEDULED) show(story, newest(story));
        return Sent.of(story, screening.waitingOn(subject(story)).orElse(null));
    }

    private static void appoint(Story story, Appointment hour) {
        story.appoint(hour.instant(), hour.zone().getId());
    }

    private Sent examine(Actor author, Story story, StoryRevision revision) {
        if (revision.audience() != Audience.ONLY_ME) {
            var waiting = screening.examine(submission(author, story, story.words()));
            if (waiting.isPresent()) return Sent.of(story, waiting.get());
        }
        screening.withdraw(subject(story));
        approve(story, revision);
        return Sent.of(story, null);
    }

    /** What moderators are asked to read: all of a new story, of a live one what the change adds (ST-4). */
    private Submission submission(Actor author, Story story, StoryWords words) {
        var read = story.state() == StoryState.PUBLISHED
                ? stories.revision(story.id(), story.liveRevision()).text()
                : "";
        return new Submission(
                subject(story),
                story.sentRevision(),
                author,
                words.title(),
                words.text(),
                "/stories/" + story.slug(),
                read);
    }

    void approve(Story story, StoryRevision revision) {
        story.approve(revision.number(), clock.instant());
        if (story.state() != StoryState.SCHEDULED) show(story, revision);
    }

    private StoryRevision newest(Story story) {
        return stories.revision(story.id(), story.sentRevision());
    }

    void show(Story story, StoryRevision revision) {
        story.publish(revision, clock.instant());
        published.fire(new SubjectPublished(subject(story), story.authorId(), clock.instant()));
    }

    /**
     * Shows an approved story to its readers without waiting for its hour; one they can read already stays as it is.
     *
     * @throws Refusal in conflict if nobody has approved it
     */
    public Sent publish(Actor author, long storyId) {
        var story = own(author, storyId);
        if (story.state() != StoryState.PUBLISHED) {
            if (story.wasNeverSent())
                throw Refusal.conflict("Only an approved story can be published. Send it for review first.");
            show(story, newest(story));
        }
        return Sent.of(story, screening.waitingOn(subject(story)).orElse(null));
    }

    /** Takes the story back, effective at once, whatever it waits for. */
    public Sent withdraw(Actor author, long storyId) {
        var story = own(author, storyId);
        story.withdraw();
        screening.withdraw(subject(story));
        return Sent.of(story, null);
    }

    /** What the story under this key tells about itself so far; nothing, if there is none yet. */
    public StoryWords told(Actor author, String draftKey) {
        return stories.byDraftKey(author.member().id(), draftKey)
                .map(Story::words)
                .orElse(StoryWords.EMPTY);
    }

    /** The same of a story that is there. */
    public StoryWords told(Actor author, long storyId) {
        return own(author, storyId).words();
    }

    /** The author's working copy under the key her page has for it, as it was kept last. */
    public DraftView kept(Actor author, String draftKey) {
        return stories.byDraftKey(author.member().id(), draftKey)
                .map(DraftView::of)
                .orElseThrow(Refusal::notFound);
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
