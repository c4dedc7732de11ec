package org.commonthread.moderation.subject;

import java.time.Instant;

/** Something can be seen by others from now on; fired in the transaction that makes it so. */
public record SubjectPublished(Subject subject, long authorId, Instant at) {}
