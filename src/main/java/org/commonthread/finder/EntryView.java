package org.commonthread.finder;

import java.time.Instant;
import org.commonthread.platform.ready.Sight;
import org.jspecify.annotations.Nullable;

/**
 * An entry as somebody may see it.
 *
 * @param listed whether lists have it
 * @param lapsed whether that is because nobody has confirmed it for a year
 * @param unconfirmed whether nobody has confirmed it for half a year, or ever
 * @param kilometres from the place that was asked for; null where none was
 */
public record EntryView(
        long id,
        String slug,
        EntryWords words,
        boolean listed,
        boolean lapsed,
        boolean unconfirmed,
        Instant changedAt,
        int version,
        @Nullable Double kilometres) {
    /** All lists of entries. */
    public static final Sight LIST = new Sight("finder");

    EntryView with(EntryWords other) {
        return new EntryView(id, slug, other, listed, lapsed, unconfirmed, changedAt, version, kilometres);
    }

    public String address() {
        return "/groups/near/" + slug;
    }
}
