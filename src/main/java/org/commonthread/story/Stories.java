package org.commonthread.story;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.SubjectPicture;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Every question asked about stories. Who may read what is part of each. */
interface Stories {
    /** How many of the answers to a story this reader can see. */
    String ANSWERS = "case when :member = true then t.commentCount else t.openCount end";

    String OPEN = "case when s.liveAudience = PUBLIC then true else false end";

    /** Whether its author has asked to be heard (SF-6). */
    String LISTENING = "case when exists (select 1 from StoryFacet n where n.story.id = s.id and n.code = 'LISTEN')"
            + " then true else false end";

    EntityManager entityManager();

    /** The story begun under this key, locked: saves of one story come one after the other. */
    default Optional<Story> byDraftKey(long authorId, String draftKey) {
        return entityManager()
                .createQuery("from Story where authorId = :author and draftKey = :key", Story.class)
                .setParameter("author", authorId)
                .setParameter("key", draftKey)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /**
     * The author's own story, locked.
     *
     * @throws Refusal not found for anyone else, whatever its state
     */
    default Story own(Actor author, long storyId) {
        var story = locked(storyId);
        if (story == null) throw Refusal.notFound();
        StoryPolicy.requireAuthor(author, story.authorId());
        return story;
    }

    default @Nullable Story locked(long storyId) {
        return entityManager().find(Story.class, storyId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Stories whose hour has come, the earliest first. */
    @HQL(
            "select id from Story where state = org.commonthread.story.StoryState.SCHEDULED and showAt <= :now order by showAt, id")
    List<Long> due(Instant now, Page page);

    /** Drafts that nobody has touched since {@code before} and that their authors have not put away. */
    @HQL("select id from Story s where s.state = org.commonthread.story.StoryState.DRAFT and s.copy.savedAt < :before"
            + " and s.publishedAt is null"
            + " and not exists (select 1 from SetAside a where a.storyId = s.id) order by s.copy.savedAt, s.id")
    List<Long> untouched(Instant before, Page page);

    @HQL(
            "select storyId from SetAside where shelf = org.commonthread.story.Shelf.BIN and at < :before order by at, storyId")
    List<Long> thrownAway(Instant before, Page page);

    @HQL("delete from SetAside where storyId = :storyId")
    int bringBack(long storyId);

    @HQL("from StoryRevision where storyId = :storyId order by number")
    List<StoryRevision> revisions(long storyId);

    @HQL("from StorySlug where storyId = :storyId")
    List<StorySlug> slugs(long storyId);

    @HQL(
            "select s.id, s.slug, s.state, r.title, r.bodyHtml, r.excerpt, m.id, m.displayName, m.handle, m.about, r.toldBy,"
                    + " r.relationship, s.publishedAt, r.sentAt, r.minutes, s.liveAudience, t.id, " + ANSWERS
                    + ", r.about, s.given, r.timeline"
                    + " from Story s join StorySlug g on g.storyId = s.id"
                    + " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
                    + " join Member m on m.id = s.authorId"
                    + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
                    + " where g.slug = :slug and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS"
                    + " or s.authorId = :reader)")
    List<StoryView> published(String slug, boolean member, long reader);

    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + ANSWERS + ", t.id, r.about, s.given"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where s.state = PUBLISHED and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS)"
            + " and s.publishedAt <= :before and (s.publishedAt < :before or s.id < :beforeId)"
            + " order by s.publishedAt desc, s.id desc")
    List<StoryLine> newest(boolean member, Instant before, long beforeId, Page page);

    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + ANSWERS + ", t.id, r.about, s.given"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where s.state = PUBLISHED and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS)"
            + " and s.publishedAt > :since and " + ANSWERS + " = 0 order by s.publishedAt desc, s.id desc")
    List<StoryLine> unanswered(boolean member, Instant since, Page page);

    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + ANSWERS + ", t.id, r.about, s.given"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where s.state = PUBLISHED and m.handle = :author and (s.liveAudience = PUBLIC"
            + " or :member = true and s.liveAudience = MEMBERS or s.authorId = :reader)"
            + " and s.publishedAt <= :before and (s.publishedAt < :before or s.id < :beforeId)"
            + " order by s.publishedAt desc, s.id desc")
    List<StoryLine> by(String author, boolean member, long reader, Instant before, long beforeId, Page page);

    /**
     * Stories that have the facet {@code first} and all of {@code others}. The first one's index is in the order of
     * the list, so that the database stops as soon as a page is full; it should be the rarest.
     *
     * @param others codes, each once, {@code number} of them
     */
    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + ANSWERS + ", t.id, r.about, s.given"
            + " from StoryFacet f join f.story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where f.code = :first and (f.audience = PUBLIC or :member = true and f.audience = MEMBERS)"
            + " and s.state = PUBLISHED and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS)"
            + " and f.publishedAt <= :before and (f.publishedAt < :before or f.story.id < :beforeId)"
            + " and (:number = 0 or (select count(o.id) from StoryFacet o where o.story.id = f.story.id"
            + " and o.code in :others) = :number)"
            + " order by f.publishedAt desc, f.story.id desc")
    List<StoryLine> with(
            String first, List<String> others, long number, boolean member, Instant before, long beforeId, Page page);

    /** The same, by one author; apart, so that the plan of the other need not think of authors. */
    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + ANSWERS + ", t.id, r.about, s.given"
            + " from StoryFacet f join f.story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where f.code = :first and (f.audience = PUBLIC or :member = true and f.audience = MEMBERS)"
            + " and s.state = PUBLISHED and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS)"
            + " and f.publishedAt <= :before and (f.publishedAt < :before or f.story.id < :beforeId)"
            + " and m.handle = :author"
            + " and (:number = 0 or (select count(o.id) from StoryFacet o where o.story.id = f.story.id"
            + " and o.code in :others) = :number)"
            + " order by f.publishedAt desc, f.story.id desc")
    List<StoryLine> withBy(
            String first,
            List<String> others,
            long number,
            String author,
            boolean member,
            Instant before,
            long beforeId,
            Page page);

    /** How many stories have each facet, among all that this reader is listed. */
    @HQL(
            "select f.code, count(f.code) from StoryFacet f"
                    + " where f.audience = org.commonthread.story.Audience.PUBLIC or :member = true and f.audience = org.commonthread.story.Audience.MEMBERS group by f.code")
    List<FacetCount> counts(boolean member);

    /**
     * The same among those that have all of {@code codes}, {@code number} of them. Apart from {@link #countsBy}, so that
     * a plan made once for any values is a good one: it begins at the codes.
     */
    @HQL("select f.code, count(f.code) from StoryFacet f where f.story.id in (select o.story.id from StoryFacet o"
            + " where o.code in :codes and (o.audience = org.commonthread.story.Audience.PUBLIC or :member = true"
            + " and o.audience = org.commonthread.story.Audience.MEMBERS)"
            + " group by o.story.id having count(o.code) = :number) group by f.code")
    List<FacetCount> countsWith(List<String> codes, long number, boolean member);

    /** The same among one author's, with all of {@code codes} if there are any. */
    @HQL("select f.code, count(f.code) from StoryFacet f where f.story.id in (select o.story.id from StoryFacet o"
            + " join Member m on m.id = o.authorId where m.handle = :author and (:number = 0 or o.code in :codes)"
            + " and (o.audience = org.commonthread.story.Audience.PUBLIC or :member = true"
            + " and o.audience = org.commonthread.story.Audience.MEMBERS)"
            + " group by o.story.id having :number = 0 or count(o.code) = :number) group by f.code")
    List<FacetCount> countsBy(String author, List<String> codes, long number, boolean member);

    @HQL(
            "select s.id, s.slug, s.state, s.copy.title, substring(s.copy.body, 1, 800), s.copy.savedAt, s.pendingRevision > 0, s.showAt,"
                    + " s.showZone, a.shelf, a.at, s.publishedAt from Story s left join SetAside a on a.storyId = s.id"
                    + " where s.authorId = :authorId order by s.copy.savedAt desc, s.id desc")
    List<DraftLine> ofAuthor(long authorId, Page page);

    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.sentAt"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId where s.state = PUBLISHED and s.liveAudience = PUBLIC"
            + " order by s.publishedAt desc, s.id desc")
    List<OpenStory> open(Page page);

    @HQL("select r.title, '/stories/' || s.slug, s.authorId, " + OPEN + ", " + LISTENING + " from Story s"
            + " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " where s.id = :id and s.state = PUBLISHED and (s.liveAudience = PUBLIC"
            + " or :member = true and s.liveAudience = MEMBERS or s.authorId = :reader)")
    List<SubjectView> described(long id, boolean member, long reader);

    @HQL("select s.id, r.title, '/stories/' || s.slug, s.authorId, " + OPEN + ", " + LISTENING + " from Story s"
            + " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " where s.id in :ids and s.state = PUBLISHED and (s.liveAudience = PUBLIC"
            + " or :member = true and s.liveAudience = MEMBERS or s.authorId = :reader)")
    List<Described> describedAll(Collection<Long> ids, boolean member, long reader);
    /** Those of an author's pictures that have one of these names. */
    @HQL("from Picture where ownerId = :ownerId and state = KEPT and name in :names")
    List<Picture> pictures(long ownerId, Collection<String> names);

    @HQL("select '/pictures/' || p.name, p.alt, p.width, p.height, p.veiled from StoryRevision r join r.pictures u"
            + " join Picture p on p.id = u where r.storyId = :storyId and r.number = :number order by p.id")
    List<SubjectPicture> pictures(long storyId, int number);

    @HQL("from StoryRevision where storyId = :storyId and number = :number")
    StoryRevision revision(long storyId, int number);

    @HQL("select storyId from StorySlug where slug = :slug")
    List<Long> at(String slug);

    @HQL("select g.slug from StorySlug g where g.slug = :slug")
    List<String> taken(String slug);
}
