package org.commonthread.story;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every list of stories, the newest first, and how many there are in each; {@link Stories} asks about one. */
interface StoryLines {
    String LINE = "select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes,"
            + " s.readBy.audience, " + Stories.ANSWERS + ", t.id, r.about, s.given";

    String WITH_ALL = " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId join CommentThread t on t.kind = STORY and t.subjectId = s.id";

    String LISTED =
            " s.state = PUBLISHED and (s.readBy.audience = PUBLIC or :member = true and s.readBy.audience = MEMBERS)";

    String FURTHER = " and s.publishedAt <= :before and (s.publishedAt < :before or s.id < :beforeId)"
            + " order by s.publishedAt desc, s.id desc";

    /** Begins at one facet, whose index is in the order of the list. */
    String FOUND = LINE + " from StoryFacet f join f.story s" + WITH_ALL
            + " where f.code = :first and (f.audience = PUBLIC or :member = true and f.audience = MEMBERS) and" + LISTED
            + " and f.publishedAt <= :before and (f.publishedAt < :before or f.story.id < :beforeId)"
            + " and (:number = 0 or (select count(o.id) from StoryFacet o where o.story.id = f.story.id"
            + " and o.code in :others) = :number)";

    String AS_FOUND = " order by f.publishedAt desc, f.story.id desc";

    EntityManager entityManager();

    @HQL(LINE + " from Story s" + WITH_ALL + " where" + LISTED + FURTHER)
    List<StoryLine> newest(boolean member, Instant before, long beforeId, Page page);

    @HQL(LINE + " from Story s" + WITH_ALL + " where" + LISTED + " and s.publishedAt > :since and " + Stories.ANSWERS
            + " = 0 order by s.publishedAt desc, s.id desc")
    List<StoryLine> unanswered(boolean member, Instant since, Page page);

    @HQL(LINE + " from Story s" + WITH_ALL + " where s.state = PUBLISHED and m.handle = :author"
            + " and (s.readBy.audience = PUBLIC or :member = true and s.readBy.audience = MEMBERS or s.authorId = :reader)"
            + FURTHER)
    List<StoryLine> by(String author, boolean member, long reader, Instant before, long beforeId, Page page);

    /**
     * Stories that have the facet {@code first} and all of {@code others}. The database stops as soon as a page is full;
     * {@code first} should be the rarest.
     *
     * @param others codes, each once, {@code number} of them
     */
    @HQL(FOUND + AS_FOUND)
    List<StoryLine> with(
            String first, List<String> others, long number, boolean member, Instant before, long beforeId, Page page);

    /** The same, by one author; apart, so that the plan of the other need not think of authors. */
    @HQL(FOUND + " and m.handle = :author" + AS_FOUND)
    List<StoryLine> withBy(
            String first,
            List<String> others,
            long number,
            String author,
            boolean member,
            Instant before,
            long beforeId,
            Page page);

    /** What is told in one group, for those who belong to it. */
    @HQL("select s.id, s.slug, r.title, r.excerpt, " + Stories.NAMED + "m.displayName end, " + Stories.NAMED
            + "m.handle end, s.publishedAt, r.minutes, s.readBy.audience, " + Stories.ANSWERS
            + ", t.id, r.about, s.given"
            + " from Story s" + WITH_ALL
            + " where s.readBy.groupId = :groupId and s.state = PUBLISHED and :member = true and " + Stories.IN_GROUP
            + FURTHER)
    List<StoryLine> told(
            long groupId, boolean member, long reader, Instant now, Instant before, long beforeId, Page page);

    /** What anyone may read, for programs. */
    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.sentAt"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId where s.state = PUBLISHED and s.readBy.audience = PUBLIC"
            + " order by s.publishedAt desc, s.id desc")
    List<OpenStory> open(Page page);

    /** How many stories have each facet, among all that this reader is listed. */
    @HQL("select f.code, count(f.code) from StoryFacet f"
            + " where f.audience = PUBLIC or :member = true and f.audience = MEMBERS group by f.code")
    List<FacetCount> counts(boolean member);

    /**
     * The same among those that have all of {@code codes}, {@code number} of them. Apart from {@link #countsBy}, so that
     * a plan made once for any values is a good one: it begins at the codes.
     */
    @HQL("select f.code, count(f.code) from StoryFacet f where f.story.id in (select o.story.id from StoryFacet o"
            + " where o.code in :codes and (o.audience = PUBLIC or :member = true and o.audience = MEMBERS)"
            + " group by o.story.id having count(o.code) = :number) group by f.code")
    List<FacetCount> countsWith(List<String> codes, long number, boolean member);

    /** The same among one author's, with all of {@code codes} if there are any. */
    @HQL("select f.code, count(f.code) from StoryFacet f where f.story.id in (select o.story.id from StoryFacet o"
            + " join Member m on m.id = o.authorId where m.handle = :author and (:number = 0 or o.code in :codes)"
            + " and (o.audience = PUBLIC or :member = true and o.audience = MEMBERS)"
            + " group by o.story.id having :number = 0 or count(o.code) = :number) group by f.code")
    List<FacetCount> countsBy(String author, List<String> codes, long number, boolean member);
}
