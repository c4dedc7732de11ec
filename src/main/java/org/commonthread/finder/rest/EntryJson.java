package org.commonthread.finder.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.ShownTo;
import org.commonthread.finder.Venue;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * A group, as anybody may know it.
 *
 * @param kilometres from the place asked for; null where none was
 * @param next its next meetings
 */
record EntryJson(
        long id,
        String slug,
        String name,
        String about,
        String keeper,
        LedBy ledBy,
        Venue venue,
        EntryStatus status,
        @Nullable LocalDate closedOn,
        @Nullable Double kilometres,
        Where where,
        @Nullable String link,
        ShownTo linkShownTo,
        String phone,
        String email,
        When when,
        List<String> languages,
        boolean free,
        String cost,
        boolean stepFree,
        String access,
        List<String> forWhom,
        @Nullable LocalDate verifiedOn,
        boolean unconfirmed) {
    /** What of its address is for everybody. */
    record Where(
            String street,
            String town,
            String region,
            String postcode,
            String country,
            @Nullable Double latitude,
            @Nullable Double longitude,
            ShownTo shownTo) {}

    /** When it meets, as a rule, in words and as instants. */
    record When(String firstAt, String zone, String rule, int minutes, String words, List<Instant> next) {}

    static EntryJson of(EntryView entry, List<WallTime> next) {
        var words = entry.words();
        var spot = words.spot();
        var times = words.times();
        return new EntryJson(
                entry.id(),
                entry.slug(),
                words.name(),
                words.about(),
                words.keeper(),
                words.ledBy(),
                words.venue(),
                words.status(),
                words.closedOn(),
                rounded(entry.kilometres()),
                new Where(
                        spot.street(),
                        spot.town(),
                        spot.region(),
                        spot.postcode(),
                        spot.country(),
                        spot.latitude(),
                        spot.longitude(),
                        spot.shownTo()),
                words.ways().link().isEmpty() ? null : words.ways().link(),
                words.ways().linkShownTo(),
                words.ways().phone(),
                words.ways().email(),
                new When(
                        times.firstAt(),
                        times.zone(),
                        times.rule(),
                        times.minutes(),
                        times.inWords(),
                        next.stream().map(WallTime::instant).toList()),
                words.offer().languageCodes(),
                words.offer().free(),
                words.offer().cost(),
                words.offer().stepFree(),
                words.offer().access(),
                words.offer().audiences(),
                words.verifiedOn(),
                entry.unconfirmed());
    }

    private static @Nullable Double rounded(@Nullable Double kilometres) {
        return kilometres == null ? null : Math.round(kilometres * 10) / 10.0;
    }
}
