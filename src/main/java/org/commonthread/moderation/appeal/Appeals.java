package org.commonthread.moderation.appeal;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about appeals. */
interface Appeals {
    EntityManager entityManager();

    /** What moderators decided against words of hers, with her appeal. */
    @HQL(
            "select d.id, d.decision, i.kind, i.subjectId, d.revision, i.title, d.message, d.moderatorId, m.displayName, d.decidedAt,"
                    + " a.state, a.words, a.answer from Decision d join ReviewItem i on i.id = d.itemId"
                    + " join Member m on m.id = d.moderatorId left join Appeal a on a.againstId = d.id"
                    + " and a.against = org.commonthread.moderation.appeal.Against.DECISION"
                    + " where i.authorId = :authorId and d.decidedAt > :since and d.undoneAt is null and d.toldAt is not null"
                    + " and d.decision in (REMOVE, REQUEST_CHANGES, MASK_AND_APPROVE, LOCK_REPLIES, MOVE)"
                    + " and i.kind <> org.commonthread.moderation.subject.Kind.APPEAL order by d.decidedAt desc, d.id desc")
    List<Appealable> decisions(long authorId, Instant since);

    /** What was decided, and about which words. */
    @HQL("select d.decision, i.text from Decision d join ReviewItem i on i.id = d.itemId where d.id = :id")
    Judged judged(long id);

    @HQL("from Appeal where against = org.commonthread.moderation.appeal.Against.DECISION and againstId = :decisionId"
            + " and state = org.commonthread.moderation.appeal.AppealState.OPEN")
    List<Appeal> openAgainst(long decisionId);

    @HQL("select s.id, s.words, s.byId, m.displayName, s.takenAt, a.state, a.words, a.answer"
            + " from Step s join Member m on m.id = s.byId left join Appeal a on a.againstId = s.id"
            + " and a.against = org.commonthread.moderation.appeal.Against.STEP"
            + " where s.memberId = :authorId and s.takenAt > :since and s.liftedAt is null"
            + " and s.rung not in (org.commonthread.moderation.standing.Rung.MESSAGE,"
            + " org.commonthread.moderation.standing.Rung.VOUCHED)"
            + " and (s.rung <> org.commonthread.moderation.standing.Rung.BAN or s.confirmedBy is not null)"
            + " order by s.takenAt desc, s.id desc")
    List<Appealable> steps(long authorId, Instant since);
}
