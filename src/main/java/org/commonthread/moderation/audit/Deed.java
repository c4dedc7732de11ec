package org.commonthread.moderation.audit;

import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.jspecify.annotations.Nullable;

/**
 * What a moderator did, as the log keeps it.
 *
 * @param revision of the subject's words, 0 where it does not matter
 * @param reasonCode the rule it rests on, if one was named
 * @param words what she said about it; they can be erased later
 */
public record Deed(
        Action action,
        Subject subject,
        int revision,
        @Nullable ReasonCode reasonCode,
        String words) {}
