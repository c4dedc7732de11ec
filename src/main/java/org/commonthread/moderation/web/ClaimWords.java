package org.commonthread.moderation.web;

import java.time.Duration;
import java.time.Instant;
import org.commonthread.moderation.Claim;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** Who has an item in hand, in words. */
final class ClaimWords {
    private ClaimWords() {}

    static String of(@Nullable Claim claim, @Nullable Long claimedById, long moderator, Instant now) {
        if (claim == null) return "";
        var left = Spoken.age(Duration.between(now, claim.until()).toMinutes() + 1);
        return claimedById != null && claimedById == moderator
                ? Spoken.say("claim.yours", left)
                : Spoken.say("claim.other", claim.by(), left);
    }
}
