package org.commonthread.moderation.standing;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about how members stand. */
interface Steps {
    EntityManager entityManager();

    @HQL("select s.id, s.rung, s.reasonCode, s.words, s.byId, m.displayName, s.takenAt, s.endsAt, s.acknowledgedAt,"
            + " s.confirmedBy, s.liftedAt from Step s join Member m on m.id = s.byId where s.memberId = :memberId"
            + " order by s.takenAt desc, s.id desc")
    List<StepView> of(long memberId);
}
