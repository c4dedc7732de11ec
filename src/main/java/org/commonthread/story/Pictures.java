package org.commonthread.story;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about pictures. */
interface Pictures {
    EntityManager entityManager();

    @HQL("from Picture where ownerId = :ownerId and fingerprint = :fingerprint")
    List<Picture> byFingerprint(long ownerId, String fingerprint);

    @HQL("from Picture where name = :name and state = KEPT")
    List<Picture> kept(String name);

    @HQL("select count(*) from Picture where ownerId = :ownerId and createdAt > :since")
    long countSince(long ownerId, Instant since);

    /** The stories whose text, as others read it, has the picture. */
    @HQL("select s.state, s.readBy.audience, case when " + Stories.IN_GROUP + " then true else false end"
            + " from StoryRevision r join r.pictures p"
            + " join Story s on s.id = r.storyId and s.liveRevision = r.number where p = :pictureId")
    List<Showing> showings(Long pictureId, long reader, Instant now);

    /** How many texts that were sent have it, read by others or not. */
    @HQL("select count(*) from StoryRevision r join r.pictures p where p = :pictureId")
    long countSent(Long pictureId);

    /** In how many texts that were sent to a group which somebody keeps it stands. */
    @HQL("select count(*) from StoryRevision r join r.pictures p join Belonging b on b.groupId = r.groupId"
            + " where p = :pictureId and b.memberId = :keeper and b.role <> MEMBER")
    long countSentTo(Long pictureId, long keeper);

    /** Pictures older than {@code before} that no text has, neither one that was sent nor one being written. */
    @HQL("from Picture p where p.createdAt < :before and p.state <> LEAVING"
            + " and not exists (select 1 from StoryRevision r join r.pictures u where u = p.id)"
            + " and not exists (select 1 from Story s where s.authorId = p.ownerId"
            + " and s.copy.body like '%/pictures/' || p.name || '%') order by p.createdAt, p.id")
    List<Picture> unused(Instant before, Page page);

    @HQL("select name from Picture where state = LEAVING order by id")
    List<String> leaving(Page page);

    @HQL("from Picture where name = :name and state = LEAVING")
    List<Picture> leaving(String name);
}
