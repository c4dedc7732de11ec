package org.commonthread.moderation.statement;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.check.Reason;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about what authors are told. What was not told yet is not there. */
interface Statements {
    String ROW = "select d.id, i.id, i.kind, i.title, i.address, substring(i.text, 1, 600), d.decision, d.reasonCode,"
            + " d.message, m.displayName, i.createdAt, i.inHand.firstClaimedAt, d.decidedAt, d.undoneAt from Decision d"
            + " join ReviewItem i on i.id = d.itemId join Member m on m.id = d.moderatorId where i.authorId = :author"
            + " and d.toldAt is not null and i.kind <> org.commonthread.moderation.subject.Kind.APPEAL"
            + " and d.decision not in (ESCALATE, SECOND_OPINION)";

    EntityManager entityManager();

    @HQL(ROW + " and d.id = :id")
    List<Statement> one(long author, long id);

    @HQL(ROW + " and d.decidedAt <= :before and (d.decidedAt < :before or d.id < :beforeId)"
            + " order by d.decidedAt desc, d.id desc")
    List<Statement> of(long author, Instant before, long beforeId, Page page);

    @HQL("select distinct f.reason from ReviewItem i join i.findings f where i.id = :itemId")
    List<Reason> reasons(long itemId);
}
