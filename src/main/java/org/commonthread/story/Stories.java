package org.commonthread.story;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.SubjectView;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about stories. Who may read what is part of each. */
interface Stories {
    EntityManager entityManager();

    @HQL("from Story where authorId = :authorId and draftKey = :draftKey")
    List<Story> byDraftKey(long authorId, String draftKey);

    @HQL(
            "select s.id, s.slug, s.state, r.title, r.bodyHtml, r.excerpt, m.id, m.displayName, m.handle, m.about, r.toldBy,"
                    + " r.relationship, s.publishedAt, r.sentAt, r.minutes, s.liveAudience, t.id, t.commentCount"
                    + " from Story s join StorySlug g on g.storyId = s.id"
                    + " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
                    + " join Member m on m.id = s.authorId"
                    + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
                    + " where g.slug = :slug and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS"
                    + " or s.authorId = :reader)")
    List<StoryView> published(String slug, boolean member, long reader);

    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + " t.commentCount, t.id"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where s.state = PUBLISHED and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS)"
            + " and (s.publishedAt < :before or s.publishedAt = :before and s.id < :beforeId)"
            + " order by s.publishedAt desc, s.id desc")
    List<StoryLine> newest(boolean member, Instant before, long beforeId, Page page);

    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + " t.commentCount, t.id"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where s.state = PUBLISHED and (s.liveAudience = PUBLIC or :member = true and s.liveAudience = MEMBERS)"
            + " and t.commentCount = 0 order by s.publishedAt desc, s.id desc")
    List<StoryLine> unanswered(boolean member, Page page);

    @HQL("select s.id, s.slug, r.title, r.excerpt, m.displayName, m.handle, s.publishedAt, r.minutes, s.liveAudience,"
            + " t.commentCount, t.id"
            + " from Story s join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " join Member m on m.id = s.authorId"
            + " join CommentThread t on t.kind = STORY and t.subjectId = s.id"
            + " where s.state = PUBLISHED and m.handle = :author and (s.liveAudience = PUBLIC"
            + " or :member = true and s.liveAudience = MEMBERS or s.authorId = :reader)"
            + " order by s.publishedAt desc, s.id desc")
    List<StoryLine> by(String author, boolean member, long reader, Page page);

    @HQL("select id, slug, state, title, substring(body, 1, 800), savedAt from Story where authorId = :authorId"
            + " order by savedAt desc, id desc")
    List<DraftLine> ofAuthor(long authorId, Page page);

    @HQL("select r.title, '/stories/' || s.slug, s.authorId from Story s"
            + " join StoryRevision r on r.storyId = s.id and r.number = s.liveRevision"
            + " where s.id = :id and s.state = PUBLISHED and (s.liveAudience = PUBLIC"
            + " or :member = true and s.liveAudience = MEMBERS or s.authorId = :reader)")
    List<SubjectView> described(long id, boolean member, long reader);

    @HQL("from StoryRevision where storyId = :storyId and number = :number")
    StoryRevision revision(long storyId, int number);

    @HQL("select g.slug from StorySlug g where g.slug = :slug")
    List<String> taken(String slug);
}
