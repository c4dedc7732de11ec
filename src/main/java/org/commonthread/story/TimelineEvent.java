package org.commonthread.story;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * One event of a treatment timeline, as its author typed it. A draft keeps what is half-typed; what can be read of a
 * time says {@link Moment}.
 *
 * @param until for a side effect that has an end
 * @param what the drug, the place, what the scan showed
 * @param reason why a treatment was stopped
 * @param burden how hard a side effect is to live with, 0 (hardly) to 3 (very)
 * @param helped what helped against it
 */
public record TimelineEvent(
        @Nullable EventKind kind,

        @Size(max = WHEN_MAX, message = "Please keep a time to 40 characters.")
        String when,

        @Size(max = WHEN_MAX, message = "Please keep a time to 40 characters.")
        String until,

        @Size(max = WHAT_MAX, message = "Please keep this to 120 characters.")
        String what,

        @Nullable StopReason reason,

        @Min(value = 0, message = "A burden is 0, 1, 2 or 3.")
        @Max(value = BURDEN_MAX, message = "A burden is 0, 1, 2 or 3.")
        @Nullable
        Integer burden,

        @Size(max = HELPED_MAX, message = "Please keep what helped to 300 characters.")
        String helped) {
    public static final int WHEN_MAX = 40;
    public static final int WHAT_MAX = 120;
    public static final int HELPED_MAX = 300;
    public static final int BURDEN_MAX = 3;
    private static final String BETWEEN = " · ";

    public TimelineEvent(
            @Nullable EventKind kind,
            @Nullable String when,
            @Nullable String until,
            @Nullable String what,
            @Nullable StopReason reason,
            @Nullable Integer burden,
            @Nullable String helped) {
        this.kind = kind;
        this.when = Typed.line(when);
        this.until = Typed.line(until);
        this.what = Typed.line(what);
        this.reason = reason;
        this.burden = burden;
        this.helped = Typed.line(helped);
    }

    /** A row of the composer in which nothing was typed is no event. */
    boolean isBlank() {
        return kind == null && reason == null && burden == null && (when + until + what + helped).isEmpty();
    }

    public Optional<Moment> begins() {
        return Moment.read(when);
    }

    public Optional<Moment> ends() {
        return Moment.read(until);
    }

    boolean isComplete() {
        return kind != null && begins().isPresent() && (until.isEmpty() || ends().isPresent());
    }

    /** The same with something left out of what it was and what helped; a time says nothing private. */
    TimelineEvent masked(Masking masking, int from) {
        var whatFrom = from
                + Stream.of(when, until)
                        .filter(each -> !each.isEmpty())
                        .mapToInt(each -> each.length() + BETWEEN.length())
                        .sum();
        var helpedFrom = what.isEmpty() ? whatFrom : whatFrom + what.length() + BETWEEN.length();
        return new TimelineEvent(
                kind, when, until, masking.on(what, whatFrom), reason, burden, masking.on(helped, helpedFrom));
    }

    /** The words in it that a person wrote, for whoever reads it before others do. */
    String words() {
        return Stream.of(when, until, what, helped)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }
}
