package org.commonthread.platform.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The functions of our tag library ({@code community.taglib.xml}). */
public final class Functions {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMMM, HH:mm 'UTC'", Locale.ENGLISH);

    private Functions() {}

    /** ISO-8601, for {@code <time datetime>}. */
    public static String iso(@Nullable Instant instant) {
        return instant == null ? "" : instant.toString();
    }

    /** "14 November 2026", in UTC: a page for everyone has one text; the script tells it in her own time. */
    public static String date(@Nullable Instant instant) {
        return instant == null ? "" : DATE.format(instant.atZone(ZoneOffset.UTC));
    }

    /** "14 November, 22:41 UTC". */
    public static String moment(@Nullable Instant instant) {
        return instant == null ? "" : MOMENT.format(instant.atZone(ZoneOffset.UTC));
    }

    /** The woven avatar of a handle, as inline SVG. */
    public static String weave(String handle) {
        return Weaving.of(handle);
    }

    /** The address of a static file, with its content's hash, so that browsers may keep it for good. */
    public static String asset(String path) {
        return Assets.of(FacesContext.getCurrentInstance()).address(path);
    }

    public static String say(String pattern, Object value) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {value});
    }

    public static String say2(String pattern, Object first, Object second) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {first, second});
    }

    /** A pattern with a choice in it, such as {@code {0,choice,0#no answers yet|1#1 answer|1<{0} answers}}. */
    public static String plural(String pattern, long number) {
        return new MessageFormat(pattern, Locale.ENGLISH).format(new Object[] {number});
    }
}
