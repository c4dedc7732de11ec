package org.commonthread.moderation.audit;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.subject.Kind;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about the audit log. */
interface AuditRows {
    EntityManager entityManager();

    @HQL("from AuditHead")
    List<AuditHead> head();

    @HQL("select r, w from AuditRow r left join AuditWords w on w.number = r.number"
            + " where r.number > :after and r.number <= :last order by r.number")
    List<AuditPair> from(long after, long last, Page page);

    @HQL("select at, rows, brokenAt from AuditCheck order by id desc")
    List<Checked> checks(Page page);

    @HQL("select r.number, r.at, m.displayName, r.action, r.kind, r.subjectId, r.revision, r.reasonCode, w.words,"
            + " r.previousHash, r.hash from AuditRow r join Member m on m.id = r.actorId"
            + " left join AuditWords w on w.number = r.number where r.number < :before"
            + " and (:actor = '' or m.handle = :actor) and r.action in :actions and r.kind in :kinds"
            + " and (:subjectId = 0 or r.subjectId = :subjectId) and r.at >= :from and r.at < :until"
            + " order by r.number desc")
    List<AuditLine> before(
            String actor,
            Set<Action> actions,
            Set<Kind> kinds,
            long subjectId,
            Instant from,
            Instant until,
            long before,
            Page page);

    @HQL("delete from AuditWords where number in"
            + " (select r.number from AuditRow r where r.kind = :kind and r.subjectId = :subjectId)")
    int shred(Kind kind, long subjectId);
}
