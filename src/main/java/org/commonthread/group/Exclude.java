package org.commonthread.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Keeps somebody from writing in a group, or out of it.
 *
 * @param reason as she will read it
 */
public record Exclude(
        long memberId,
        Measure measure,

        @Min(value = 1, message = "Please say for how many days, from 1 to 365.")
        @Max(value = DAYS_MAX, message = "Please say for how many days, from 1 to 365.")
        int days,

        @Size(min = 1, max = REASON_MAX, message = "Please tell her why, in up to 1,000 characters.")
        String reason) {
    public static final int DAYS_MAX = 365;
    public static final int REASON_MAX = 1_000;

    public Exclude(long memberId, Measure measure, int days, @Nullable String reason) {
        this.memberId = memberId;
        this.measure = measure;
        this.days = days;
        this.reason = Typed.lines(reason).strip();
    }
}
