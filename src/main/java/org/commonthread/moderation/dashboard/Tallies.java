package org.commonthread.moderation.dashboard;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question behind the dashboard; each is answered with a few numbers, however much there is to count. */
interface Tallies {
    EntityManager entityManager();

    @HQL("select i.priority, count(*), percentile_disc(0.5) within group (order by i.createdAt),"
            + " percentile_disc(0.05) within group (order by i.createdAt) from ReviewItem i"
            + " where i.state = org.commonthread.moderation.ItemState.OPEN group by i.priority order by i.priority")
    List<LevelAge> ages();

    @HQL("select d.reasonCode, count(*) from Decision d where d.decidedAt > :since and d.undoneAt is null"
            + " and d.reasonCode is not null and d.decision not in (ESCALATE, SECOND_OPINION)"
            + " group by d.reasonCode order by count(*) desc, d.reasonCode")
    List<RuleCount> rules(Instant since);

    @HQL("select a.state, count(*) from Appeal a where a.answeredAt > :since group by a.state")
    List<AppealCount> appeals(Instant since);
}
