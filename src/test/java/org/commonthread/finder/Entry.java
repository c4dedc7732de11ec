package org.commonthread.finder;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An entry in the making; what a test does not say is plain, and its name nobody else has. */
public final class Entry {
    private String name = "Circle " + UUID.randomUUID();
    private LedBy ledBy = LedBy.PEERS;
    private Venue venue = Venue.IN_PERSON;
    private EntryStatus status = EntryStatus.ACTIVE;
    private Spot spot = Spot.NONE;
    private Ways ways = Ways.NONE;
    private Times times = new Times("2026-09-01T19:00", "Europe/London", "FREQ=WEEKLY;BYDAY=TU", 90, "");
    private Offer offer = new Offer("en", true, "", false, "", "");
    private Origin origin = new Origin("", "");
    private @Nullable LocalDate verifiedOn;

    public static Entry at(double latitude, double longitude) {
        var entry = new Entry();
        entry.spot = new Spot("1 High Street", "Somewhere", "", "AA1 1AA", "GB", latitude, longitude, ShownTo.ALL);
        return entry;
    }

    public static Entry online() {
        var entry = new Entry();
        entry.venue = Venue.ONLINE;
        return entry;
    }

    public Entry called(String words) {
        name = words;
        return this;
    }

    public Entry hidden() {
        var known = spot;
        spot = new Spot(
                known.street(),
                known.town(),
                known.region(),
                known.postcode(),
                known.country(),
                known.latitude(),
                known.longitude(),
                ShownTo.ON_REQUEST);
        return this;
    }

    public Entry in(Spot where) {
        spot = where;
        return this;
    }

    public Entry reached(Ways by) {
        ways = by;
        return this;
    }

    public Entry like(Offer what) {
        offer = what;
        return this;
    }

    public Entry ledBy(LedBy who) {
        ledBy = who;
        return this;
    }

    public Entry from(String source, String id) {
        origin = new Origin(source, id);
        return this;
    }

    public Entry verified(LocalDate day) {
        verifiedOn = day;
        return this;
    }

    public Entry standing(EntryStatus how) {
        status = how;
        return this;
    }

    public EntryWords words() {
        return new EntryWords(
                name,
                "Tea first.",
                "Volunteers",
                ledBy,
                venue,
                status,
                null,
                spot,
                ways,
                times,
                offer,
                verifiedOn,
                origin);
    }
}
