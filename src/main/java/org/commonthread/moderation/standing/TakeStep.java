package org.commonthread.moderation.standing;

import jakarta.validation.constraints.Size;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** A moderator's step with a member; the words are to her and say why. */
public record TakeStep(
        long memberId,
        Rung rung,
        ReasonCode reasonCode,

        @Size(min = 1, max = WORDS_MAX, message = "Please tell her why, in your own words, in up to 2,000 characters.")
        String words) {
    public static final int WORDS_MAX = 2_000;

    public TakeStep(long memberId, Rung rung, ReasonCode reasonCode, @Nullable String words) {
        this.memberId = memberId;
        this.rung = rung;
        this.reasonCode = reasonCode;
        this.words = Typed.lines(words).strip();
    }
}
