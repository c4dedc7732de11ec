package org.commonthread.finder;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A group in the finder. It is never deleted: addresses of it are on paper and in other people's bookmarks. */
@Entity
@Table(name = "finder_entry")
class FinderEntry implements Shown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finder_entry_seq")
    @SequenceGenerator(name = "finder_entry_seq", sequenceName = "finder_entry_seq")
    private Long id;

    private String slug;
    private String name;
    private String about;
    private String keeper;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "led_by")
    private LedBy ledBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Venue venue;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private EntryStatus status;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Embedded
    private Spot spot;

    @Embedded
    private Ways ways;

    @Embedded
    private Times times;

    @Embedded
    private Offer offer;

    @Embedded
    private Origin origin;

    /** Both halves of its origin; unique. Null for what was typed here. */
    @Column(name = "imported_as")
    private @Nullable String importedAs;

    @Column(name = "verified_on")
    private @Nullable LocalDate verifiedOn;

    /** From this day on the age of what it says is counted: when it was verified last; when it came here, if it never was. */
    @Column(name = "trusted_from")
    private LocalDate trustedFrom;

    /** Whether it stands in lists: it meets, is true enough, and no moderator has taken it off. */
    private boolean listed;

    /** A moderator's decision; null while there is none against it. */
    @Column(name = "taken_off_by")
    private @Nullable Long takenOffBy;

    /** Nobody has confirmed it for half a year, or ever (GF-5). */
    private boolean unconfirmed = true;

    /** Nobody has confirmed it for a year. */
    private boolean lapsed;

    /** The day on which whoever runs it was asked last. */
    @Column(name = "asked_on")
    private @Nullable LocalDate askedOn;

    /** SHA-256 of the key in the letter: whoever reads this table can confirm nothing. */
    @Column(name = "key_hash")
    private @Nullable String keyHash;

    /** From where distances are told, see {@link Spot#nearLatitude}; null if one cannot go there. */
    @Column(name = "near_latitude")
    private @Nullable Double nearLatitude;

    @Column(name = "near_longitude")
    private @Nullable Double nearLongitude;

    /** The same point on a ball of radius 1, as {@link Angle} wants it. */
    @Column(name = "near_x")
    private @Nullable Double nearX;

    @Column(name = "near_y")
    private @Nullable Double nearY;

    @Column(name = "near_z")
    private @Nullable Double nearZ;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private int version;

    protected FinderEntry() {}

    @SuppressWarnings("NullAway.Init") // say says the rest
    FinderEntry(EntryWords words, Instant now) {
        slug = Slugs.of(words.name());
        createdAt = now;
        trustedFrom = day(now);
        say(words, now);
    }

    /** @throws Refusal in conflict if somebody has changed it since {@code knownVersion} */
    void change(EntryWords words, int knownVersion, Instant now) {
        if (knownVersion != version) {
            throw Refusal.conflict("Somebody has changed this entry meanwhile. Here it is as it is now.");
        }
        say(words, now);
    }

    void say(EntryWords words, Instant now) {
        name = words.name();
        about = words.about();
        keeper = words.keeper();
        ledBy = words.ledBy();
        venue = words.venue();
        status = words.status();
        closedOn = words.closedOn();
        spot = words.spot();
        ways = words.ways();
        times = words.times();
        offer = words.offer();
        origin = words.origin();
        importedAs = origin.key();
        changedAt = now;
        lie(venue.isSomewhere() ? spot.nearLatitude() : null, venue.isSomewhere() ? spot.nearLongitude() : null);
        var known = words.verifiedOn();
        if (known != null) verify(known, day(now));
        list();
    }

    private static LocalDate day(Instant now) {
        return now.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private void lie(@Nullable Double latitude, @Nullable Double longitude) {
        nearLatitude = latitude;
        nearLongitude = longitude;
        var point = latitude == null || longitude == null ? null : Angle.Point.at(latitude, longitude);
        nearX = point == null ? null : point.x();
        nearY = point == null ? null : point.y();
        nearZ = point == null ? null : point.z();
    }

    /** Somebody who runs it has said, on a day that may be long ago, that all of this is so. */
    void verify(LocalDate day, LocalDate today) {
        verifiedOn = day;
        trustedFrom = day;
        grow(today);
    }

    /**
     * Its age is told, and in time it leaves the lists.
     *
     * @return whether it has left them now
     */
    boolean grow(LocalDate today) {
        var before = lapsed;
        unconfirmed = verifiedOn == null || trustedFrom.isBefore(today.minusDays(Confirmed.TOLD_AFTER_DAYS));
        lapsed = trustedFrom.isBefore(today.minusDays(Confirmed.LAPSES_AFTER_DAYS));
        list();
        return lapsed && !before;
    }

    boolean isToBeAsked(LocalDate before) {
        return listed
                && !trustedFrom.isAfter(before)
                && (askedOn == null || !askedOn.isAfter(before))
                && !ways.asked().isEmpty();
    }

    /** Whoever runs it is asked by a letter with a key in it. */
    void ask(String hash, LocalDate today) {
        askedOn = today;
        keyHash = hash;
    }

    /** Whether the letter of which this is the key has been answered. */
    boolean isAnswered() {
        return askedOn != null && verifiedOn != null && !verifiedOn.isBefore(askedOn);
    }

    void takeOff(long decisionId) {
        takenOffBy = decisionId;
        list();
    }

    /** The decision of that number is as if it had not been. */
    void putBack(long decisionId) {
        if (takenOffBy != null && takenOffBy == decisionId) takenOffBy = null;
        list();
    }

    private void list() {
        listed = status != EntryStatus.CLOSED && takenOffBy == null && !lapsed;
    }

    EntryWords words() {
        return new EntryWords(
                name, about, keeper, ledBy, venue, status, closedOn, spot, ways, times, offer, verifiedOn, origin);
    }

    /** For anybody, with all that is not for anybody left out. */
    EntryView view(@Nullable Double kilometres) {
        return new EntryView(
                id, slug, words().forVisitors(), listed, lapsed, unconfirmed, changedAt, version, kilometres);
    }

    /** For those who keep it. */
    EntryView whole() {
        return new EntryView(id, slug, words(), listed, lapsed, unconfirmed, changedAt, version, null);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    boolean isTakenOff() {
        return takenOffBy != null;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(EntryView.LIST, Sight.of("finder", id));
    }
}
