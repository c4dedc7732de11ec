package org.commonthread.finder.remark;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about what people said of entries. */
interface Remarks {
    EntityManager entityManager();

    @HQL("select count(*) from Remark where sender = :sender")
    long countBy(String sender);

    @HQL("select count(*) from Remark where sender = :sender and entryId = :entryId")
    long countBy(String sender, long entryId);

    @HQL("select count(*) from Remark where entryId = :entryId and sentAt > :since")
    long countOn(long entryId, Instant since);

    @HQL("select kind, words, sentAt from Remark where entryId = :entryId order by sentAt desc, id desc")
    List<RemarkLine> on(long entryId, Page page);

    @HQL("update Remark set sender = '' where sentAt < :before and sender <> ''")
    int forgetSenders(Instant before);

    @HQL("delete from Salt where onDay < :day")
    int throwAway(LocalDate day);

    @HQL("delete from Remark where sentAt < :before")
    int forget(Instant before);
}
