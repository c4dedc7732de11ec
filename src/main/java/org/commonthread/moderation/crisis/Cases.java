package org.commonthread.moderation.crisis;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about crises. */
interface Cases {
    EntityManager entityManager();

    /** Also those that were decided, or taken back by their author, before anybody could look. */
    @HQL("select i.id, i.authorId, i.createdAt from ReviewItem i"
            + " where (i.state = org.commonthread.moderation.ItemState.OPEN or i.closedAt > :closedSince)"
            + " and i.priority = org.commonthread.moderation.check.Priority.CRISIS"
            + " and not exists (select 1 from CrisisCase c where c.itemId = i.id) order by i.id")
    List<UnopenedCrisis> unopened(Instant closedSince, Page page);

    String VIEW = "select c.itemId, i.title, c.authorId, a.displayName, c.openedAt, c.signedOffAt, s.displayName,"
            + " c.closingWords from CrisisCase c join ReviewItem i on i.id = c.itemId"
            + " left join Member a on a.id = c.authorId left join Member s on s.id = c.signedOffBy";

    @HQL(VIEW + " where c.itemId = :itemId")
    List<CaseView> one(long itemId);

    /** Those nobody has signed off, and those young enough to be followed up. */
    @HQL(VIEW + " where c.signedOffAt is null or c.openedAt > :since order by c.openedAt desc")
    List<CaseView> present(Instant since, Page page);

    @HQL("select m.displayName, l.at, l.how, l.words from CrisisContact l join Member m on m.id = l.byId"
            + " where l.itemId = :itemId order by l.at, l.id")
    List<ContactLine> log(long itemId);

    @HQL("select count(*) from CrisisContact where itemId = :itemId"
            + " and how = org.commonthread.moderation.crisis.ContactKind.FOLLOWED_UP")
    long followedUp(long itemId);
}
