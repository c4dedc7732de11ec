package org.commonthread.platform;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of a list ended, as text that is opaque to whoever carries it. */
public final class Cursor {
    // what both databases can hold
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private Cursor() {}

    public static String of(Object... parts) {
        var text = String.join("~", List.of(parts).stream().map(String::valueOf).toList());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parts of a cursor that has {@code count} of them, or nothing if none was given. */
    public static Optional<String[]> parts(@Nullable String cursor, int count) {
        if (cursor == null || cursor.isEmpty()) return Optional.empty();
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("~", -1);
            if (parts.length == count) return Optional.of(parts);
        } catch (IllegalArgumentException unreadable) {
            // falls through to the refusal
        }
        throw broken();
    }

    /** An instant in a cursor. */
    public static Instant instant(String part) {
        try {
            var instant = Instant.parse(part);
            if (instant.isAfter(EARLIEST) && instant.isBefore(LATEST)) return instant;
            throw broken();
        } catch (DateTimeException unreadable) {
            throw broken();
        }
    }

    /** A number in a cursor. */
    public static long number(String part) {
        if (!part.matches("\\d{1,18}")) throw broken();
        return Long.parseLong(part);
    }

    /** For a cursor whose parts are not what they should be. */
    public static Refusal broken() {
        return Refusal.unacceptable("cursor", "This cursor is none of ours. Please begin again without one.");
    }
}
