package org.commonthread.moderation.care;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.check.Reason;
import org.commonthread.vocabulary.ContentNote;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about how moderators are. */
interface CareRows {
    String OPEN = "i.state = org.commonthread.moderation.ItemState.OPEN";
    String CRISIS = "i.priority = org.commonthread.moderation.check.Priority.CRISIS";

    EntityManager entityManager();

    @HQL("from SparedThing where memberId = :memberId order by code")
    List<SparedThing> spared(long memberId);

    /** Whether it is among what she would rather not meet. */
    @HQL("select count(*) from SparedThing s, ReviewItem i where i.id = :itemId and s.memberId = :memberId"
            + " and (s.code = 'KIND:' || cast(i.kind as string)"
            + " or s.code in (select 'REASON:' || cast(f.reason as string) from ReviewItem r join r.findings f"
            + " where r.id = :itemId)"
            + " or s.code in (select 'NOTE:' || cast(n as string) from ReviewItem r join r.notes n"
            + " where r.id = :itemId))")
    long covers(long memberId, long itemId);

    /** Crises that everyone was called to. */
    @HQL("select c.itemId from CalledToAll c join ReviewItem i on i.id = c.itemId where " + OPEN + " order by c.itemId")
    List<Long> calledToAll();

    /** Crises that nobody has ever had in hand and that not everyone was called to. */
    @HQL("select i.id from ReviewItem i where " + OPEN + " and " + CRISIS + " and i.inHand.firstClaimedAt is null"
            + " and i.createdAt <= :before and not exists (select 1 from CalledToAll c where c.itemId = i.id)"
            + " order by i.createdAt, i.id")
    List<Long> untaken(Instant before, Page page);

    /** How many items anybody has in hand. */
    @HQL("select count(*) from ReviewItem i where " + OPEN
            + " and i.inHand.claimedBy is not null and i.inHand.claimedUntil >= :now")
    long inHands(Instant now);

    @HQL("select i.id from ReviewItem i where " + OPEN
            + " and i.inHand.claimedBy = :memberId and i.inHand.claimedUntil >= :now")
    List<Long> inHandsOf(long memberId, Instant now);

    /** Whether an item is one of those that stay with a person. */
    @HQL("select count(*) from ReviewItem i where i.id = :itemId and (" + CRISIS
            + " or exists (select 1 from ReviewItem r join r.findings f where r.id = i.id"
            + " and (f.reason in :reasons or f.rule = 'GRAPHIC'))"
            + " or exists (select 1 from ReviewItem r join r.notes n where r.id = i.id and n in :notes))")
    long hard(long itemId, Set<Reason> reasons, Set<ContentNote> notes);

    @HQL("select count(*) from Exposure where memberId = :memberId and at > :since")
    long exposures(long memberId, Instant since);

    @HQL("select m.displayName, count(e.itemId) from Exposure e join Member m on m.id = e.memberId where e.at > :since"
            + " group by m.id, m.displayName order by m.displayName")
    List<MeterLine> allExposures(Instant since);

    @HQL("select d.id, m.displayName, d.words, d.at, d.readAt from Debrief d join Member m on m.id = d.writerId"
            + " where d.writerId <> :reader order by d.at desc, d.id desc")
    List<DebriefLine> debriefs(long reader, Page page);

    @HQL("select d.id, m.displayName, d.words, d.at, d.readAt from Debrief d join Member m on m.id = d.writerId"
            + " where d.writerId = :writer order by d.at desc, d.id desc")
    List<DebriefLine> debriefsOf(long writer, Page page);
}
