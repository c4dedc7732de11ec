package org.commonthread.moderation.subject;

import java.util.Locale;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** One thing people wrote, by its kind and its id in the room that keeps it. */
public record Subject(Kind kind, long id) {
    /**
     * As an address names it.
     *
     * @throws Refusal not found, if that names nothing
     */
    public static Subject named(@Nullable String kind, @Nullable String id) {
        for (var each : Kind.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(kind) && id != null && id.matches("\\d{1,18}")) {
                return new Subject(each, Long.parseLong(id));
            }
        }
        throw Refusal.notFound();
    }

    /** Its two steps of an address. */
    public String path() {
        return kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }
}
