package org.commonthread.moderation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.subject.DecisionStands;
import org.commonthread.moderation.subject.Kind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about decisions. One that was undone is as if it had not been, but for her who made it. */
interface Decisions {
    EntityManager entityManager();

    /** Of those of her posts that were approved, as many as are asked for: to know that there are three takes three. */
    @HQL(
            "select i.id from ReviewItem i where i.authorId = :authorId and i.state = DECIDED and exists (select 1 from Decision d"
                    + " where d.itemId = i.id and d.undoneAt is null"
                    + " and d.decision in (APPROVE, APPROVE_WITH_NOTE, MASK_AND_APPROVE))")
    List<Long> someApprovedOf(long authorId, Page page);

    @HQL(
            "select count(*) from ReviewItem i where i.authorId = :authorId and i.state = DECIDED and exists (select 1 from Decision d"
                    + " where d.itemId = i.id and d.undoneAt is null"
                    + " and d.decision in (APPROVE, APPROVE_WITH_NOTE, MASK_AND_APPROVE))")
    long approvedOf(long authorId);

    @HQL(
            "select count(*) from ReviewItem i where i.authorId = :authorId and i.state = DECIDED and exists (select 1 from Decision d"
                    + " where d.itemId = i.id and d.undoneAt is null and d.decision = REMOVE)")
    long removedOf(long authorId);

    @HQL("select d.decision, d.reasonCode, d.message, d.revision, m.displayName, d.decidedAt from Decision d"
            + " join Member m on m.id = d.moderatorId join ReviewItem i on i.id = d.itemId"
            + " where i.kind = :kind and i.subjectId = :subjectId and d.undoneAt is null order by d.decidedAt, d.id")
    List<DecisionView> on(Kind kind, long subjectId);

    /** What was settled about an author's other words, the last first. */
    @HQL("select i.id, i.kind, i.title, d.decision, d.reasonCode, d.decidedAt from ReviewItem i"
            + " join Decision d on d.itemId = i.id where i.authorId = :authorId and i.id <> :itemId"
            + " and d.undoneAt is null and d.decision not in (ESCALATE, SECOND_OPINION)"
            + " order by d.decidedAt desc, d.id desc")
    List<EarlierDecision> about(long authorId, long itemId, Page page);

    /** In the order of time, so that the last decision is the one that counts. */
    @HQL("select i.subjectId, i.state, f.reason, d.decision, d.reasonCode, d.message, d.revision, m.displayName,"
            + " d.decidedAt from ReviewItem i left join Decision d on d.itemId = i.id and d.undoneAt is null"
            + " and d.decision not in (ESCALATE, SECOND_OPINION)"
            + " left join Member m on m.id = d.moderatorId left join i.findings f"
            + " where i.kind = :kind and i.subjectId in :subjectIds order by i.id, d.decidedAt, d.id")
    List<ToldRow> told(Kind kind, List<Long> subjectIds);

    /** Her own, the last first, those before one place in that order. */
    @HQL("select d.id, d.itemId, i.kind, i.title, d.decision, d.message, d.decidedAt, d.undoneAt from Decision d"
            + " join ReviewItem i on i.id = d.itemId where d.moderatorId = :moderator"
            + " and d.decidedAt <= :before and (d.decidedAt < :before or d.id < :beforeId)"
            + " order by d.decidedAt desc, d.id desc")
    List<OwnDecision> by(long moderator, Instant before, long beforeId, Page page);

    @HQL("select itemId from Decision where id = :id and moderatorId = :moderator")
    List<Long> itemOf(long id, long moderator);

    /** Those of one batch that still count. */
    @HQL("select d.id from Batched b join Decision d on d.id = b.decisionId where b.batch = :batch"
            + " and d.moderatorId = :moderator and d.undoneAt is null order by d.id")
    List<Long> together(String batch, long moderator);

    @HQL("select count(*) from Decision where itemId = :itemId and id <> :id and undoneAt is null"
            + " and decidedAt >= :since")
    long since(long itemId, long id, Instant since);

    @HQL("select id from Decision where tellAt <= :now order by tellAt, id")
    List<Long> due(Instant now, Page page);

    /** One conditional update: of two nodes one tells, and what was undone is told by none. */
    @HQL("update Decision set tellAt = null, toldAt = :now where id = :id and tellAt is not null")
    int tell(long id, Instant now);

    @HQL("select d.id, i.kind, i.subjectId, i.authorId, d.revision, d.decision, d.reasonCode, d.message, d.moderatorId,"
            + " d.decidedAt from Decision d join ReviewItem i on i.id = d.itemId where d.id = :id")
    DecisionStands standing(long id);
}
