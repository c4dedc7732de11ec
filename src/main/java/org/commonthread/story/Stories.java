package org.commonthread.story;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.SubjectPicture;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Every question asked about stories. Who may read what is part of each. */
interface Stories {
    /** How many of the answers to a story this reader can see. */
    String ANSWERS = "case when :member = true then t.commentCount else t.openCount end";

    String OPEN = "case when s.readBy.audience = PUBLIC then true else false end";

    /** Whether its author has asked to be heard (SF-6). */
    String LISTENING = "case when exists (select 1 from StoryFacet n where n.story.id = s.id and n.code = 'LISTEN')"
            + " then true else false end";

    /** Whether the reader belongs to the group it is told in now; whoever is kept out of a group is not there. */
    String IN_GROUP = "s.readBy.audience = org.commonthread.story.Audience.GROUP and exists (select 1 from Belonging b"
            + " join SupportGroup h on h.id = b.groupId where b.groupId = s.readBy.groupId and b.memberId = :reader"
            + " and h.state = OPEN and not exists (select 1 from Exclusion x where x.groupId = b.groupId"
            + " and x.memberId = b.memberId and x.measure = BAN and x.endsAt > :now and x.liftedAt is null))";

    String READABLE = "(s.readBy.audience = PUBLIC or :member = true and s.readBy.audience = MEMBERS"
            + " or s.authorId = :reader or " + IN_GROUP + ")";

    /** Nobody is named who has left the group and does not wish it; she is to herself. */
    String NAMED = "case when s.readBy.unsigned = true and s.authorId <> :reader then '' else ";

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

    @HQL("select s.id, s.slug, s.state, r.title, r.bodyHtml, r.excerpt, m.id, "
            + NAMED + "m.displayName end, " + NAMED + "m.handle end, " + NAMED + "m.about end, r.toldBy,"
            + " r.relationship, s.publishedAt, r.sentAt, r.minutes, s.readBy.audience, t.id, " + ANSWERS
            + ", r.about, s.given, r.timeline, o.slug, o.name"
            + " from Story s join StorySlug g on g.storyId = s.id"
            + " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " left join SupportGroup o on o.id = s.readBy.groupId"
            + " where g.slug = :slug and " + READABLE)
    List<StoryView> published(String slug, boolean member, long reader, Instant now);

    @HQL(
            "select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.readBy.audience,"
                    + ANSWERS + ", t.id, r.about, s.given"
                    + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
                    + " join Member m on m.id = s.authorId"
                    + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
                    + " where s.state = PUBLISHED and (s.readBy.audience = PUBLIC or :member = true and s.readBy.audience = MEMBERS)"
                    + " and s.publishedAt <= :before and (s.publishedAt < :before or s.id < :beforeId)"
                    + " order by s.publishedAt desc, s.id desc")
    List<StoryLine> newest(boolean member, Instant before, long beforeId, Page page);

    @HQL(
            "select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.readBy.audience,"
                    + ANSWERS + ", t.id, r.about, s.given"
                    + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
                    + " join Member m on m.id = s.authorId"
                    + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
                    + " where s.state = PUBLISHED and (s.readBy.audience = PUBLIC or :member = true and s.readBy.audience = MEMBERS)"
                    + " and s.publishedAt > :since and " + ANSWERS + " = 0 order by s.publishedAt desc, s.id desc")
    List<StoryLine> unanswered(boolean member, Instant since, Page page);

    @HQL(
            "select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.readBy.audience,"
                    + ANSWERS + ", t.id, r.about, s.given"
                    + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
                    + " join Member m on m.id = s.authorId"
                    + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
                    + " where s.state = PUBLISHED and m.handle = :author and (s.readBy.audience = PUBLIC"
                    + " or :member = true and s.readBy.audience = MEMBERS or s.authorId = :reader)"
                    + " and s.publishedAt <= :before and (s.publishedAt < :before or s.id < :beforeId)"
                    + " order by s.publishedAt desc, s.id desc")
    List<StoryLine> by(String author, boolean member, long reader, Instant before, long beforeId, Page page);

    /**
     * Stories that have the facet {@code first} and all of {@code others}. The first one's index is in the order of
     * the list, so that the database stops as soon as a page is full; it should be the rarest.
     *
     * @param others codes, each once, {@code number} of them
     */
    @HQL(
            "select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.readBy.audience,"
                    + ANSWERS + ", t.id, r.about, s.given"
                    + " from StoryFacet f join f.story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
                    + " join Member m on m.id = s.authorId"
                    + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
                    + " where f.code = :first and (f.audience = PUBLIC or :member = true and f.audience = MEMBERS)"
                    + " and s.state = PUBLISHED and (s.readBy.audience = PUBLIC or :member = true and s.readBy.audience = MEMBERS)"
                    + " and f.publishedAt <= :before and (f.publishedAt < :before or f.story.id < :beforeId)"
                    + " and (:number = 0 or (select count(o.id) from StoryFacet o where o.story.id = f.story.id"
                    + " and o.code in :others) = :number)"
                    + " order by f.publishedAt desc, f.story.id desc")
    List<StoryLine> with(
            String first, List<String> others, long number, boolean member, Instant before, long beforeId, Page page);

    /** The same, by one author; apart, so that the plan of the other need not think of authors. */
    @HQL(
            "select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.readBy.audience,"
                    + ANSWERS + ", t.id, r.about, s.given"
                    + " from StoryFacet f join f.story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
                    + " join Member m on m.id = s.authorId"
                    + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
                    + " where f.code = :first and (f.audience = PUBLIC or :member = true and f.audience = MEMBERS)"
                    + " and s.state = PUBLISHED and (s.readBy.audience = PUBLIC or :member = true and s.readBy.audience = MEMBERS)"
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
            + " join Member m on m.id = s.authorId where s.state = PUBLISHED and s.readBy.audience = PUBLIC"
            + " order by s.publishedAt desc, s.id desc")
    List<OpenStory> open(Page page);

    @HQL("select s.id, r.title, '/stories/' || s.slug, s.authorId, " + OPEN + ", " + LISTENING
            + ", s.readBy.groupId from Story s"
            + " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " where s.id in :ids and s.state = PUBLISHED and " + READABLE)
    List<Described> described(Collection<Long> ids, boolean member, long reader, Instant now);

    /** What is told in one group, for those who belong to it, the newest first. */
    @HQL("select s.id, s.slug, r.title, r.excerpt, " + NAMED + "m.displayName end, " + NAMED + "m.handle end,"
            + " s.publishedAt, r.minutes, s.readBy.audience, " + ANSWERS + ", t.id, r.about, s.given"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where s.readBy.groupId = :groupId and s.state = PUBLISHED and :member = true and " + IN_GROUP
            + " and s.publishedAt <= :before and (s.publishedAt < :before or s.id < :beforeId)"
            + " order by s.publishedAt desc, s.id desc")
    List<StoryLine> told(
            long groupId, boolean member, long reader, Instant now, Instant before, long beforeId, Page page);

    /** The groups in which somebody can tell something now, by name. */
    @HQL("select g.id, g.slug, g.name, true from Belonging b join SupportGroup g on g.id = b.groupId"
            + " where b.memberId = :member and g.state = OPEN and not exists (select 1 from Exclusion x"
            + " where x.groupId = g.id and x.memberId = :member and x.endsAt > :now and x.liftedAt is null)"
            + " order by g.name, g.id")
    List<OneGroup> groups(long member, Instant now);

    @HQL("select g.id, g.slug, g.name, false from SupportGroup g where g.id = :id")
    List<OneGroup> group(long id);

    @HQL("select count(*) from Comment c join CommentThread t on t.id = c.place.threadId"
            + " where t.kind = STORY and t.subjectId = :storyId and c.authorId <> :author")
    long answeredByOthers(long storyId, long author);

    /** One member's stories that a group reads, or will, under her name. */
    @HQL("from Story s where s.authorId = :member and s.readBy.unsigned = false and (s.readBy.groupId = :groupId"
            + " or s.copy.groupId = :groupId and s.sentRevision > 0) order by s.id")
    List<Story> signedIn(long groupId, long member, Page page);

    /** One member's stories that a group reads, or would. */
    @HQL("from Story s where s.authorId = :member and (s.readBy.groupId = :groupId or s.copy.groupId = :groupId)"
            + " order by s.id")
    List<Story> toldIn(long groupId, long member, Page page);

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
