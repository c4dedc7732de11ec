package org.commonthread.moderation.report;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.subject.Kind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about reports. */
interface Reports {
    EntityManager entityManager();

    @HQL("from Report where kind = :kind and subjectId = :subjectId and reporterId = :reporterId")
    List<Report> by(Kind kind, long subjectId, long reporterId);

    @HQL("from Report where kind = :kind and subjectId = :subjectId"
            + " and outcome = org.commonthread.moderation.report.Outcome.OPEN order by id")
    List<Report> open(Kind kind, long subjectId);

    @HQL("from Report where kind = :kind and subjectId = :subjectId and answeredAt >= :since order by id")
    List<Report> answered(Kind kind, long subjectId, Instant since);

    @HQL("select count(*) from Report where reporterId = :reporterId and sentAt > :since")
    long countSince(long reporterId, Instant since);

    @HQL("select id, title, address, reason, words, sentAt, outcome, answeredAt from Report"
            + " where reporterId = :reporterId order by sentAt desc, id desc")
    List<ReportLine> of(long reporterId, Page page);

    @HQL(
            "select m.displayName, r.reason, r.words, r.snapshot, r.sentAt from Report r join Member m on m.id = r.reporterId"
                    + " join ReviewItem i on i.kind = r.kind and i.subjectId = r.subjectId where i.id = :itemId"
                    + " and (i.authorId is null or i.authorId <> :viewer)"
                    + " and r.outcome = org.commonthread.moderation.report.Outcome.OPEN order by r.id")
    List<ReportView> onItem(long itemId, long viewer);

    @HQL("from Report where answeredAt < :before and snapshot <> '' order by answeredAt")
    List<Report> shreddable(Instant before, Page page);
}
