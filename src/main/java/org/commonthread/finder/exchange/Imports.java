package org.commonthread.finder.exchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about imports. */
interface Imports {
    EntityManager entityManager();

    @HQL("from FinderImport order by id desc")
    List<FinderImport> newest(Page page);

    @HQL("select id from FinderImport where state in (CHECKING, IMPORTING) order by id")
    List<Long> atWork(Page page);

    @HQL("from ImportRow where importId = :importId and number > :after order by number")
    List<ImportRow> rows(long importId, int after, Page page);

    @HQL("select line, problem from ImportRow where importId = :importId and problem <> '' order by number")
    List<BadRow> bad(long importId, Page page);

    @HQL("update ImportRow set words = '' where importId = :importId and words <> ''")
    int forgetWords(long importId);

    @HQL("delete from ImportRow where importId in (select id from FinderImport where endedAt < :before)")
    int forgetRows(Instant before);
}
