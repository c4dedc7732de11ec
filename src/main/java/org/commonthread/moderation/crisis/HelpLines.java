package org.commonthread.moderation.crisis;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;

/** Every question asked about the lines that help. */
interface HelpLines {
    EntityManager entityManager();

    @HQL("select id, country, name, how, hours, address, checkedOn, version from HelpLine where active = true"
            + " order by country, id")
    List<HelpLineView> all();
}
