package org.commonthread.moderation.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about the audit log. */
interface AuditRows {
    EntityManager entityManager();

    @HQL("from AuditRow where number > :after order by number")
    List<AuditRow> from(long after, Page page);

    @HQL("select count(*) from AuditRow")
    long count();

    @HQL("select r.number, r.at, m.displayName, r.action, r.kind, r.subjectId, r.revision, r.reasonCode, w.words,"
            + " r.previousHash, r.hash from AuditRow r join Member m on m.id = r.actorId"
            + " left join AuditWords w on w.number = r.number where r.number < :before order by r.number desc")
    List<AuditLine> before(long before, Page page);
}
