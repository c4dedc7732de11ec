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

    String DESCRIBED = "select s.id, r.title, '/stories/' || s.slug, s.authorId, " + OPEN + ", " + LISTENING
            + ", s.readBy.groupId from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " where s.state = PUBLISHED and " + READABLE;

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
            "select s.id, s.slug, s.state, s.copy.title, substring(s.copy.body, 1, 800), s.copy.savedAt, s.pendingRevision > 0, s.showAt,"
                    + " s.showZone, a.shelf, a.at, s.publishedAt from Story s left join SetAside a on a.storyId = s.id"
                    + " where s.authorId = :authorId order by s.copy.savedAt desc, s.id desc")
    List<DraftLine> ofAuthor(long authorId, Page page);

    @HQL(DESCRIBED + " and s.id in :ids")
    List<Described> described(Collection<Long> ids, boolean member, long reader, Instant now);

    /** The same for one, apart: what is asked about any number of them is put into the database's words each time anew. */
    @HQL(DESCRIBED + " and s.id = :id")
    List<Described> described(long id, boolean member, long reader, Instant now);

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
