package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Markdown;

/** An author at work: every word of hers is kept, whatever happens. What others read of it is {@link Sending}'s matter. */
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
        var words = choosing.inGroupsOfHers(author, command.words(), story.words());
        var waited = story.waits();
        if (!story.keep(words, command.seq(), clock.instant())) {
            throw Refusal.conflict("There is a newer copy of this story.", "kept", DraftView.of(story));
        }
        if (waited && !story.waits()) screening.withdraw(story.subject());
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
        return keep(author, new KeepDraft(stories.own(author, storyId).draftKey(), knownVersion + 1, words));
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

    /** What the story under this key tells about itself so far; nothing, if there is none yet. */
    public StoryWords told(Actor author, String draftKey) {
        return stories.byDraftKey(author.member().id(), draftKey)
                .map(Story::words)
                .orElse(StoryWords.EMPTY);
    }

    /** The same of a story that is there. */
    public StoryWords told(Actor author, long storyId) {
        return stories.own(author, storyId).words();
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
}
