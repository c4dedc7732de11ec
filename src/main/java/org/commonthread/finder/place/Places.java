package org.commonthread.finder.place;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about places. */
interface Places {
    String VIEW = "select id, country, code, name, region, latitude, longitude, people, zone from Place";

    EntityManager entityManager();

    @HQL(VIEW + " where id = :id")
    List<PlaceView> byId(long id);

    @HQL(VIEW + " where code in :codes and (:country = '' or country = :country) order by length(code) desc, country")
    List<PlaceView> byCode(List<String> codes, String country, Page page);

    @HQL(VIEW + " where folded = :folded and (:country = '' or country = :country) order by people desc, id")
    List<PlaceView> called(String folded, String country, Page page);

    @HQL(VIEW + " where folded like :beginning and (:country = '' or country = :country) order by people desc, id")
    List<PlaceView> beginning(String beginning, String country, Page page);

    @HQL("select count(*) from PlaceSource")
    long sources();

    @HQL("delete from Place")
    int forgetAll();
}
