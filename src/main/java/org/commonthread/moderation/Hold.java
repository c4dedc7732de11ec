package org.commonthread.moderation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;

/** A moderator keeps an item for longer than a claim lasts, and says why. */
public record Hold(
        long itemId,

        @Min(value = 1, message = "Please keep it for at least an hour.")
        @Max(
                value = Hold.HOURS_MAX,
                message = "An item can be kept for a day at most. After that a colleague may take it.")
        int hours,

        @NotBlank(message = "Please tell your colleagues why you keep it.")
        @Size(max = Hold.REASON_MAX, message = "Please keep it to 500 characters.")
        String holdReason) {
    public static final int HOURS_MAX = 24;
    public static final int REASON_MAX = 500;

    public Hold {
        holdReason = Typed.line(holdReason);
    }
}
