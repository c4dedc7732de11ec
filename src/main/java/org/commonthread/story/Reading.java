package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.member.MemberView;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.commonthread.platform.ready.Sight;
import org.hibernate.query.Page;

/**
 * Stories as their readers find them. What a reader may not see is not there for her. A page is one statement and needs
 * no transaction of its own, which would cost as much again.
 */
@ApplicationScoped
@Transactional
public class Reading {
    /** Later than anything: where a list begins. */
    public static final Instant BEGINNING = Instant.parse("9000-01-01T00:00:00Z");

    @Inject
    Stories stories;

    @Inject
    StoryLines lines;

    @Inject
    SharedStories sharedStories;

    @Inject
    FirstLines firstLines;

    @Inject
    Counting counting;

    @Inject
    Clock clock;

    /**
     * The story at {@code slug}, which may be an old address of it.
     *
     * @throws Refusal gone, if she might have read it before it was taken back or down; not found, if there is nothing
     *     for her
     */
    @Transactional(TxType.SUPPORTS)
    public StoryView story(Actor reader, String slug) {
        var story = sharedStories.at(slug, reader.isMember()).orElseGet(() -> alone(reader, slug));
        if (story.state() != StoryState.PUBLISHED) throw Refusal.gone();
        Render.shows(Story.sight(story.id()), MemberView.SIGHT);
        return story;
    }

    /** A story that only some may read. */
    private StoryView alone(Actor reader, String slug) {
        return stories.published(slug, reader.isMember(), reader.id(), clock.instant()).stream()
                .findFirst()
                .map(StoryView::signed)
                .orElseThrow(Refusal::notFound);
    }

    /** What is answered in a thread, by the name under which the room of comments tells of it. */
    static Sight answers(long threadId) {
        return Sight.of("thread", threadId);
    }

    /** The present address of a story; what it leads to is another question. */
    public String slug(long storyId) {
        return Optional.ofNullable(stories.entityManager().find(Story.class, storyId))
                .map(Story::slug)
                .orElseThrow(Refusal::notFound);
    }

    @Transactional(TxType.SUPPORTS)
    public List<StoryLine> newest(Actor reader, Instant before, long beforeId, int limit) {
        showsLines();
        return before.equals(BEGINNING)
                ? firstLines.newest(reader.isMember(), limit)
                : lines.newest(reader.isMember(), before, beforeId, Page.first(limit));
    }

    /** What anyone may read, for programs, the newest first. */
    public List<OpenStory> open(int limit) {
        Render.shows(StoryLine.LIST, MemberView.SIGHT);
        return lines.open(Page.first(limit));
    }

    /** Published stories of the last months that nobody has answered yet, the newest first. */
    @Transactional(TxType.SUPPORTS)
    public List<StoryLine> unanswered(Actor reader, int limit) {
        showsLines();
        return firstLines.unanswered(reader.isMember(), limit);
    }

    public List<StoryLine> by(String handle, Actor reader, int limit) {
        showsLines();
        return lines.by(handle, reader.isMember(), reader.id(), BEGINNING, 0, Page.first(limit));
    }

    /** The newest stories that pass the filter; a facet that no story has is passed by none. */
    @Transactional(TxType.SUPPORTS)
    public List<StoryLine> found(Actor reader, StoryFilter filter, Instant before, long beforeId, int limit) {
        showsLines();
        if (filter.isAll()) return newest(reader, before, beforeId, limit);
        var page = Page.first(limit);
        if (filter.facets().isEmpty()) {
            return lines.by(filter.author(), reader.isMember(), reader.id(), before, beforeId, page);
        }
        var rest = filter.facets().subList(1, filter.facets().size());
        var first = filter.facets().get(0);
        var others = rest.isEmpty() ? filter.facets() : rest;
        var member = reader.isMember();
        return filter.author().isEmpty()
                ? lines.with(first, others, rest.size(), member, before, beforeId, page)
                : lines.withBy(first, others, rest.size(), filter.author(), member, before, beforeId, page);
    }

    /** How many stories the reader would find with one facet more. */
    public Map<String, Long> counts(Actor reader, StoryFilter filter) {
        showsLines();
        return counting.counts(filter, reader.isMember());
    }

    private static void showsLines() {
        FirstLines.SHOWN.forEach(Render::shows);
    }

    /** All the actor's own stories, whatever their state, the last saved first. */
    public List<DraftLine> own(Actor author, int limit) {
        return stories.ofAuthor(author.member().id(), Page.first(limit));
    }
}
