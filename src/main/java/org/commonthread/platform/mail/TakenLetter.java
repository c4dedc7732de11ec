package org.commonthread.platform.mail;

import java.time.Instant;

/** A letter that is this node's to send, until {@code takenUntil}, which is also the name of this attempt. */
record TakenLetter(
        Long id,
        String book,
        Long recipient,
        String messageKey,
        String subject,
        String words,
        Integer attempts,
        Instant writtenAt,
        Instant takenUntil) {}
