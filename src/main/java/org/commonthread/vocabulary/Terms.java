package org.commonthread.vocabulary;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about the vocabulary. */
interface Terms {
    EntityManager entityManager();

    @HQL(
            "select id, facet, code, label, brands, synonyms, note, source, status, reviewedAt, reviewDue, version from Term"
                    + " order by place, code")
    List<TermView> all();

    @HQL("from Term where code = :code")
    List<Term> byCode(String code);

    @HQL("select c.deed, m.displayName, c.at, c.was, c.became from TermChange c left join Member m on m.id = c.byId"
            + " where c.termId = :termId order by c.at desc, c.id desc")
    List<ChangeView> history(long termId);
}
