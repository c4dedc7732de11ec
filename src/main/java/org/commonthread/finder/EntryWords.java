package org.commonthread.finder;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a group: what an editor types, what a file brings, what is kept and given away again.
 *
 * @param keeper who runs it
 * @param closedOn since when it is closed; null while it is not, or where that is not known
 * @param verifiedOn when somebody who runs it last said that all of this is so
 */
public record EntryWords(
        @Size(min = 3, max = 150, message = "Please give the group’s name, in 3 to 150 characters.")
        String name,

        @Size(max = 3000, message = "Please keep it to 3,000 characters.")
        String about,

        @Size(max = 150, message = "Please keep it to 150 characters.")
        String keeper,

        @NotNull LedBy ledBy,
        @NotNull Venue venue,
        @NotNull EntryStatus status,
        @Nullable LocalDate closedOn,
        @Valid Spot spot,
        @Valid Ways ways,
        @Valid Times times,
        @Valid Offer offer,
        @Nullable LocalDate verifiedOn,
        @Valid Origin origin) {
    public EntryWords {
        name = Typed.line(name);
        about = Typed.lines(about).strip();
        keeper = Typed.line(keeper);
    }

    /** As much as anybody may know; whatever leaves the site goes through here. */
    public EntryWords forVisitors() {
        return new EntryWords(
                name,
                about,
                keeper,
                ledBy,
                venue,
                status,
                closedOn,
                spot.forVisitors(),
                ways.forVisitors(),
                times,
                offer,
                verifiedOn,
                origin);
    }

    EntryWords at(Spot known) {
        return new EntryWords(
                name, about, keeper, ledBy, venue, status, closedOn, known, ways, times, offer, verifiedOn, origin);
    }

    EntryWords of(Origin known) {
        return new EntryWords(
                name, about, keeper, ledBy, venue, status, closedOn, spot, ways, times, offer, verifiedOn, known);
    }

    /** The same, from a source that did not need to say its own name. */
    public EntryWords from(String source) {
        return origin.source().isEmpty() ? of(new Origin(source, origin.sourceId())) : this;
    }

    EntryWords verified(LocalDate day) {
        return new EntryWords(
                name, about, keeper, ledBy, venue, status, closedOn, spot, ways, times, offer, day, origin);
    }
}
