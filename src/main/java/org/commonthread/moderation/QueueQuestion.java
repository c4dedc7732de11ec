package org.commonthread.moderation;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Reach;
import org.commonthread.platform.text.Language;

/**
 * The question behind a page of the queue. It is put together of what is asked, so that what nobody asks for costs
 * nothing; every value goes in as a parameter.
 */
final class QueueQuestion {
    static final String ROWS = "select i.id, i.kind, i.priority, i.title, i.text, i.subjectId, i.revision, i.version,"
            + " i.createdAt, i.dueAt, coalesce(a.displayName, ''), i.inHand.claimedBy, c.displayName,"
            + " i.inHand.claimedUntil, i.address from ReviewItem i left join Member a on a.id = i.authorId"
            + " left join Member c on c.id = i.inHand.claimedBy where ";

    static final String IN_ORDER = " order by i.priority, i.createdAt, i.id";

    /**
     * What she would rather not meet is in no list of hers (SF-8), but for a crisis that nobody takes and what she has in
     * hand; and while she rests nothing is.
     */
    private static final String SPARING = "(i.inHand.claimedBy = :me"
            + " or exists (select 1 from CalledToAll c where c.itemId = i.id)"
            + " or not exists (select 1 from SparedThing s where s.memberId = :me"
            + " and (s.code = 'KIND:' || cast(i.kind as string) or s.code in (select 'REASON:' || cast(x.reason as string)"
            + " from ReviewItem y join y.findings x where y.id = i.id)"
            + " or s.code in (select 'NOTE:' || cast(n as string) from ReviewItem z join z.notes n where z.id = i.id))))"
            + " and not exists (select 1 from Rest b where b.memberId = :me and b.endsAt > :now)";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    QueueQuestion(Reach reach, QueueFilter filter, Instant now) {
        where("i.state = :state", "state", filter.state());
        mayBeSeen(reach);
        among("i.kind in :kinds", "kinds", filter.kinds(), Kind.class);
        among("i.priority in :priorities", "priorities", filter.priorities(), Priority.class);
        among("i.language in :languages", "languages", filter.languages(), Language.class);
        among(
                "exists (select 1 from ReviewItem r join r.findings f where r.id = i.id and f.reason in :reasons)",
                "reasons",
                filter.reasons(),
                Reason.class);
        if (!filter.waiting().isZero()) where("i.createdAt <= :before", "before", now.minus(filter.waiting()));
        if (filter.group() != 0) where("i.groupId = :group", "group", filter.group());
        inHands(filter.hands(), now);
        where(SPARING, "now", now);
    }

    private void mayBeSeen(Reach reach) {
        where("(i.authorId is null or i.authorId <> :me) and :me not member of i.keptOut", "me", reach.me());
        if (!reach.everywhere()) where("i.groupId in :groups", "groups", reach.groups());
    }

    private void inHands(QueueFilter.Hands hands, Instant now) {
        switch (hands) {
            case ANY -> {}
            case FREE -> where("(i.inHand.claimedBy is null or i.inHand.claimedUntil < :now)", "now", now);
            case MINE -> where("i.inHand.claimedBy = :me and i.inHand.claimedUntil >= :now", "now", now);
            case OTHERS -> where("i.inHand.claimedBy <> :me and i.inHand.claimedUntil >= :now", "now", now);
        }
    }

    /** Those after a place in the queue: one range of its index. The same as plain alternatives is read and sorted whole. */
    QueueQuestion after(Position last) {
        where("i.priority >= :level", "level", last.priority());
        where(
                "(i.priority > :level or i.createdAt > :created or i.createdAt = :created and i.id > :last)",
                "created",
                last.createdAt());
        values.put("last", last.id());
        return this;
    }

    List<QueueRow> ask(EntityManager entities, int limit) {
        var query = entities.createQuery(ROWS + String.join(" and ", conditions) + IN_ORDER, QueueRow.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    private void where(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }

    private <E extends Enum<E>> void among(String condition, String name, Set<E> wanted, Class<E> all) {
        if (wanted.size() < all.getEnumConstants().length) where(condition, name, wanted);
    }
}
