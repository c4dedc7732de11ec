package org.commonthread.finder;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.Page;

/** Every question asked about entries. */
interface Entries {
    /**
     * The haversine of the angle between a point and an entry, seen from the middle of the earth: a quarter of the square
     * of the straight line through it, so that no row needs a sine. {@link Angle} has it from kilometres and back.
     */
    String HAVERSINE = "((e.nearX - :x) * (e.nearX - :x) + (e.nearY - :y) * (e.nearY - :y)"
            + " + (e.nearZ - :z) * (e.nearZ - :z)) / 4";

    String IN_THE_BOX = " e.listed = true and e.nearLatitude between :south and :north"
            + " and (e.nearLongitude between :west and :east or e.nearLongitude between :otherWest and :otherEast)";

    String FILTERED = " and e.offer.forWhom like :forWhom and e.offer.languages like :language"
            + " and (:stepFree = false or e.offer.stepFree = true) and (:free = false or e.offer.free = true)"
            + " and e.ledBy in :ledBy";

    EntityManager entityManager();

    @HQL("from FinderEntry where slug = :slug")
    List<FinderEntry> bySlug(String slug);

    @HQL("from FinderEntry where id in :ids")
    List<FinderEntry> all(Collection<Long> ids);

    @HQL("from FinderEntry where importedAs = :key")
    List<FinderEntry> of(String key);

    @HQL("select e.id, " + HAVERSINE + " from FinderEntry e where" + IN_THE_BOX + FILTERED + " and " + HAVERSINE
            + " <= :within and (" + HAVERSINE + " > :beyond or " + HAVERSINE + " = :beyond and e.id > :beyondId)"
            + " order by " + HAVERSINE + ", e.id")
    List<Found> near(
            double x,
            double y,
            double z,
            double south,
            double north,
            double west,
            double east,
            double otherWest,
            double otherEast,
            double within,
            String forWhom,
            String language,
            boolean stepFree,
            boolean free,
            Collection<LedBy> ledBy,
            double beyond,
            long beyondId,
            Page page);

    /**
     * How many of which kind there are within each of five distances, whatever is filtered: from this come all counts, and
     * how far one must look. Said here by hand: the compiler's check knows no parameters within a sum.
     *
     * @param rings haversines, the least first
     */
    default List<Tally> tallies(Angle.Point from, Area box, List<Double> rings) {
        var within = IntStream.range(0, rings.size())
                .mapToObj(ring -> "sum(case when " + HAVERSINE + " <= :ring" + ring + " then 1 else 0 end)")
                .collect(Collectors.joining(", "));
        var query = entityManager()
                .createQuery(
                        "select e.offer.forWhom, e.offer.languages, e.ledBy, e.offer.stepFree, e.offer.free, " + within
                                + " from FinderEntry e where" + IN_THE_BOX
                                + " group by e.offer.forWhom, e.offer.languages, e.ledBy, e.offer.stepFree, e.offer.free",
                        Tally.class)
                .setParameter("x", from.x())
                .setParameter("y", from.y())
                .setParameter("z", from.z())
                .setParameter("south", box.south())
                .setParameter("north", box.north())
                .setParameter("west", box.west())
                .setParameter("east", box.east())
                .setParameter("otherWest", box.otherWest())
                .setParameter("otherEast", box.otherEast());
        for (int ring = 0; ring < rings.size(); ring++) query.setParameter("ring" + ring, rings.get(ring));
        return query.getResultList();
    }

    /** Those one can join from anywhere, her own country's first. */
    @HQL("from FinderEntry e where e.listed = true and e.venue in (ONLINE, PHONE, HYBRID)" + FILTERED
            + " and (case when e.spot.country = :country then 0 else 1 end > :rank"
            + " or case when e.spot.country = :country then 0 else 1 end = :rank"
            + " and (e.name > (select a.name from FinderEntry a where a.id = :afterId)"
            + " or e.name = (select a.name from FinderEntry a where a.id = :afterId) and e.id > :afterId))"
            + " order by case when e.spot.country = :country then 0 else 1 end, e.name, e.id")
    List<FinderEntry> anywhere(
            String country,
            String forWhom,
            String language,
            boolean stepFree,
            boolean free,
            Collection<LedBy> ledBy,
            int rank,
            long afterId,
            Page page);

    @HQL("from FinderEntry e where lower(e.name || ' ' || e.spot.town || ' ' || e.keeper) like :words"
            + " and (:onlyUnlisted = false or e.listed = false) and (e.changedAt < :before or e.changedAt = :before"
            + " and e.id < :beforeId) order by e.changedAt desc, e.id desc")
    List<FinderEntry> kept(String words, boolean onlyUnlisted, Instant before, long beforeId, Page page);

    @HQL("select e.id from FinderEntry e where e.listed = true and e.trustedFrom <= :before"
            + " and (e.askedOn is null or e.askedOn <= :before) and (e.ways.contact <> '' or e.ways.email <> '')"
            + " order by e.trustedFrom, e.id")
    List<Long> toBeAsked(LocalDate before, Page page);

    @HQL("from FinderEntry e where e.lapsed = false and (e.unconfirmed = false and e.trustedFrom < :told"
            + " or e.trustedFrom < :lapse) order by e.trustedFrom, e.id")
    List<FinderEntry> grown(LocalDate told, LocalDate lapse, Page page);

    @HQL("from FinderEntry where keyHash = :hash")
    List<FinderEntry> byKey(String hash);

    @HQL("from FinderEntry e where e.id > :after order by e.id")
    List<FinderEntry> after(long after, Page page);

    @HQL("from FinderEntry e where e.listed = true and e.id > :after order by e.id")
    List<FinderEntry> listedAfter(long after, Page page);

    @HQL("select slug, changedAt from FinderEntry where listed = true order by changedAt desc, id desc")
    List<OpenEntry> open(Page page);
}
