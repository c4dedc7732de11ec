package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.member.MemberView;
import org.commonthread.member.Membership;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectPicture;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.commonthread.platform.ready.Sight;
import org.commonthread.platform.text.SafeHtml;
import org.commonthread.vocabulary.ContentNotes;
import org.hibernate.query.Page;

/**
 * Stories as their readers find them. What a reader may not see is not there for her. A page is one statement and needs
 * no transaction of its own, which would cost as much again.
 */
@ApplicationScoped
@Transactional
public class Reading implements SubjectRoom {
    /** Later than anything: where a list begins. */
    public static final Instant BEGINNING = Instant.parse("9000-01-01T00:00:00Z");

    /** So long a story is among those that wait for a first answer. The search for one ends here, also if all have one. */
    private static final Duration STILL_NEW = Duration.ofDays(90);

    /** A line tells how often its story was answered. */
    private static final Sight THREADS = new Sight("threads");

    private static final Pattern ADDRESS = Pattern.compile("/stories/([a-z0-9-]{1,80})");

    @Inject
    Stories stories;

    @Inject
    Versions versions;

    @Inject
    MembersStories membersStories;

    @Inject
    Counting counting;

    @Inject
    Membership membership;

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
        var kept = reader.isMember() ? membersStories.at(slug) : Optional.<StoryView>empty();
        if (kept.isPresent()) return kept.get();
        var story = stories.published(slug, reader.isMember(), reader.id()).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (story.state() != StoryState.PUBLISHED) throw Refusal.gone();
        Render.shows(Story.sight(story.id()), MemberView.SIGHT);
        return story;
    }

    /** What is answered in a thread, by the name under which the room of comments tells of it. */
    static Sight answers(long threadId) {
        return Sight.of("thread", threadId);
    }

    /** A draft as its readers would see it if it were published now. */
    public StoryView preview(Actor author, DraftView draft) {
        var now = clock.instant();
        var writer = membership.byHandle(author.member().handle());
        var album = Album.of(stories, author.id(), draft.words().body());
        return new StoryRevision(draft.id(), 0, draft.words(), album, now).preview(draft.slug(), writer, now);
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
        return stories.newest(reader.isMember(), before, beforeId, Page.first(limit));
    }

    /** What anyone may read, for programs, the newest first. */
    public List<OpenStory> open(int limit) {
        Render.shows(StoryLine.LIST, MemberView.SIGHT);
        return stories.open(Page.first(limit));
    }

    /** Published stories of the last months that nobody has answered yet, the newest first. */
    @Transactional(TxType.SUPPORTS)
    public List<StoryLine> unanswered(Actor reader, int limit) {
        showsLines();
        return stories.unanswered(reader.isMember(), clock.instant().minus(STILL_NEW), Page.first(limit));
    }

    public List<StoryLine> by(String handle, Actor reader, int limit) {
        showsLines();
        return stories.by(handle, reader.isMember(), reader.id(), BEGINNING, 0, Page.first(limit));
    }

    /** The newest stories that pass the filter; a facet that no story has is passed by none. */
    @Transactional(TxType.SUPPORTS)
    public List<StoryLine> found(Actor reader, StoryFilter filter, Instant before, long beforeId, int limit) {
        showsLines();
        if (filter.isAll()) return newest(reader, before, beforeId, limit);
        var page = Page.first(limit);
        if (filter.facets().isEmpty()) {
            return stories.by(filter.author(), reader.isMember(), reader.id(), before, beforeId, page);
        }
        var rest = filter.facets().subList(1, filter.facets().size());
        var first = filter.facets().get(0);
        var others = rest.isEmpty() ? filter.facets() : rest;
        var member = reader.isMember();
        return filter.author().isEmpty()
                ? stories.with(first, others, rest.size(), member, before, beforeId, page)
                : stories.withBy(first, others, rest.size(), filter.author(), member, before, beforeId, page);
    }

    /** How many stories the reader would find with one facet more. */
    public Map<String, Long> counts(Actor reader, StoryFilter filter) {
        showsLines();
        return counting.counts(filter, reader.isMember());
    }

    private static void showsLines() {
        Render.shows(StoryLine.LIST, THREADS, MemberView.SIGHT);
    }

    /** All the actor's own stories, whatever their state, the last saved first. */
    public List<DraftLine> own(Actor author, int limit) {
        return stories.ofAuthor(author.member().id(), Page.first(limit));
    }

    @Override
    public Kind kind() {
        return Kind.STORY;
    }

    @Override
    public Set<DecisionKind> decisions(long id) {
        var story = stories.entityManager().find(Story.class, id);
        if (story == null || !story.isRemovable()) return EnumSet.of(DecisionKind.APPROVE);
        var offered = EnumSet.of(DecisionKind.APPROVE, DecisionKind.APPROVE_WITH_NOTE, DecisionKind.REMOVE);
        if (story.waits()) offered.addAll(EnumSet.of(DecisionKind.REQUEST_CHANGES, DecisionKind.MASK_AND_APPROVE));
        else offered.add(DecisionKind.LOCK_REPLIES);
        return offered;
    }

    /** A mark in the page leads to what is answered there, which is not ours. */
    @Override
    public Optional<Long> at(URI address) {
        var path = ADDRESS.matcher(address.getPath());
        if (address.getFragment() != null || !path.matches()) return Optional.empty();
        return stories.at(path.group(1)).stream().findFirst();
    }

    @Override
    public ContentNotes notes(long id) {
        var story = stories.entityManager().find(Story.class, id);
        if (story == null) return ContentNotes.NONE;
        // before others read it, those of the words that wait
        var read = story.liveRevision() == 0 ? story.sentRevision() : story.liveRevision();
        return read == 0
                ? story.given()
                : story.given().and(stories.revision(id, read).about().contentNotes());
    }

    @Override
    public List<SubjectPicture> pictures(long id, int revision) {
        return stories.pictures(id, revision);
    }

    @Override
    public Optional<SafeHtml> change(long id, int revision) {
        return versions.change(id, revision);
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        Render.shows(Story.sight(id));
        return stories.described(id, reader.isMember(), reader.id()).stream().findFirst();
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return describe(id, reader).map(any -> {
            var live = stories.entityManager().find(Story.class, id).liveRevision();
            return new SubjectWords(live, stories.revision(id, live).text());
        });
    }

    @Override
    public Map<Long, SubjectView> describeAll(Set<Long> ids, Actor reader) {
        return stories.describedAll(ids, reader.isMember(), reader.id()).stream()
                .collect(Collectors.toMap(Described::id, Described::view));
    }
}
