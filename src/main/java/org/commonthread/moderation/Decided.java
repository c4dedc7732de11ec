package org.commonthread.moderation;

import java.time.Instant;

/** A decision that was made, and until when whoever made it can undo it. */
public record Decided(long id, Instant undoUntil) {}
