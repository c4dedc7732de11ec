package org.commonthread.platform.text;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences that the program itself says to people; the words are in {@code messages/spoken.properties}. */
public final class Spoken {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages.spoken", Locale.ENGLISH);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private Spoken() {}

    public static String say(String key, Object... values) {
        return new MessageFormat(WORDS.getString(key), Locale.ENGLISH).format(values);
    }

    /** A day in words, in UTC: "14 November 2026". */
    public static String day(Instant at) {
        return DAY.format(at.atOffset(ZoneOffset.UTC));
    }

    /** A wait in words: "about 40 minutes", "about 3 hours", "about 2 days". */
    public static String about(long minutes) {
        if (minutes < 60) return say("wait.minutes", Math.max(5, Math.round(minutes / 5.0) * 5));
        if (minutes < 48 * 60) return say("wait.hours", Math.round(minutes / 60.0));
        return say("wait.days", Math.round(minutes / 1440.0));
    }

    /** An age as the desk shows it: "4 min", "3 h", "2 d". */
    public static String age(long minutes) {
        if (minutes < 60) return say("age.minutes", minutes);
        return minutes < 48 * 60 ? say("age.hours", minutes / 60) : say("age.days", minutes / 1440);
    }
}
