package org.commonthread.group.joining;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.commonthread.platform.Refusal;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about people who wish to join. */
interface Requests {
    String OWN = "select r.id, g.slug, g.name, r.state, r.askedAt, r.endedAt, r.reason, r.noticed from JoinRequest r"
            + " join SupportGroup g on g.id = r.groupId where r.memberId = :me";

    EntityManager entityManager();

    /** Locked, so that of two who answer one comes second and finds it answered. */
    default JoinRequest locked(long id) {
        var request = entityManager().find(JoinRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) throw Refusal.notFound();
        return request;
    }

    @HQL("select id from JoinRequest where groupId = :groupId and memberId = :memberId and state = PENDING")
    List<Long> waiting(long groupId, long memberId);

    String LINE = "select r.id, r.memberId, m.displayName, m.handle, m.about, r.askedAt from JoinRequest r"
            + " join Member m on m.id = r.memberId where r.groupId = :groupId";

    @HQL(LINE + " and r.state = PENDING order by r.askedAt, r.id")
    List<RequestLine> waiting(long groupId, Page page);

    /** Those who answered its questions and came in without having to wait, the last first. */
    @HQL(
            LINE
                    + " and r.state = ADMITTED and r.endedBy = r.memberId and r.askedAt > :since order by r.askedAt desc, r.id desc")
    List<RequestLine> arrived(long groupId, Instant since, Page page);

    @HQL("select count(*) from JoinRequest where groupId = :groupId and state = PENDING")
    long count(long groupId);

    @HQL("from JoinRequest r left join fetch r.answers where r.id in :ids")
    List<JoinRequest> withAnswers(List<Long> ids);

    /** When she was told no last. */
    @HQL("select max(endedAt) from JoinRequest where groupId = :groupId and memberId = :memberId and state = DECLINED")
    Instant declined(long groupId, long memberId);

    /** Those that somebody had to answer. */
    @HQL(OWN + " and (r.state <> ADMITTED or r.endedBy <> r.memberId) order by r.askedAt desc, r.id desc")
    List<OwnRequest> of(long me, Page page);

    @HQL(OWN + " and g.id = :groupId order by r.askedAt desc, r.id desc")
    List<OwnRequest> of(long me, long groupId, Page page);

    @HQL(
            "select id from JoinRequest where state = PENDING and remindedAt is null and askedAt < :before order by askedAt")
    List<Long> forgotten(Instant before, Page page);

    /** One conditional update: of two nodes one reminds. */
    @HQL("update JoinRequest set remindedAt = :now where id = :id and remindedAt is null and state = PENDING")
    int remind(long id, Instant now);
}
