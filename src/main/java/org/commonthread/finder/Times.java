package org.commonthread.finder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.text.Typed;

/**
 * When a group meets, by the clock of those who run it.
 *
 * @param firstAt one meeting, from which the others are counted; empty where only words are known
 * @param zone IANA time zone
 * @param rule how it comes again (RFC 5545, 3.3.10, without "RRULE:"); empty if it does not
 * @param minutes how long it takes; 0 where that is not known
 * @param words what no rule says: "not in August"
 */
@Embeddable
public record Times(
        @Pattern(
                regexp = "|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d",
                message = "Please write the first meeting like 2026-12-01T19:00.")
        @Column(name = "first_at")
        String firstAt,

        @Size(max = 64, message = "Please keep the time zone to 64 characters.")
        String zone,

        @Pattern(regexp = "|[A-Z0-9=;,+:-]{6,250}", message = "Please give a rule such as FREQ=WEEKLY;BYDAY=TU.")
        String rule,

        @Min(value = 0, message = "A meeting takes some time.")
        @Max(value = 1440, message = "A meeting ends within a day.")
        int minutes,

        @Size(max = 300, message = "Please keep it to 300 characters.") @Column(name = "when_words")
        String words) {
    /** What a calendar shows where nobody has said how long it takes. */
    private static final int UNKNOWN_MINUTES = 60;

    public static final Times NONE = new Times("", "", "", 0, "");

    public Times {
        firstAt = Typed.line(firstAt);
        zone = Typed.line(zone);
        rule = Typed.line(rule).replaceFirst("(?i)^RRULE:", "");
        words = Typed.line(words);
    }

    /**
     * The times themselves; nothing where only words are known.
     *
     * @throws Refusal about {@code zone} or {@code rule}, if nobody could follow them
     */
    Optional<Recurrence> recurrence() {
        return firstAt.isEmpty() ? Optional.empty() : Optional.of(Recurrence.of(WallTime.of(firstAt, zone), rule));
    }

    /** "every second Tuesday, 19:00 New York time", and what else is to be said; empty if nothing is known. */
    public String inWords() {
        var told = recurrence().map(Recurrence::inWords).orElse("");
        return Stream.of(told, words).filter(part -> !part.isEmpty()).collect(Collectors.joining(". "));
    }

    /** The next meetings after an instant. */
    public List<WallTime> next(Instant now, int most) {
        return recurrence().map(series -> series.after(now, most)).orElse(List.of());
    }

    public Duration length() {
        return Duration.ofMinutes(minutes > 0 ? minutes : UNKNOWN_MINUTES);
    }
}
