package org.commonthread.moderation;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about notes and about who is there to hand something to. */
interface Notes {
    EntityManager entityManager();

    @HQL("select case when n.itemId is null then true else false end, m.displayName, n.words, n.at"
            + " from ModeratorNote n join Member m on m.id = n.writerId"
            + " where n.itemId = :itemId or n.aboutId = :authorId order by n.id desc")
    List<Note> beside(long itemId, long authorId, Page page);

    @HQL("select m.id, m.handle, m.displayName from Colleague c join Member m on m.id = c.memberId"
            + " where m.id <> :me order by m.displayName, m.id")
    List<ColleagueView> colleagues(long me, Page page);

    @HQL("select m.id, m.handle, m.displayName from Colleague c join Member m on m.id = c.memberId"
            + " where m.handle = :handle")
    List<ColleagueView> colleague(String handle);
}
