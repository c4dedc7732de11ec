package org.commonthread.moderation;

import java.time.Instant;

/** Who has an item in hand, by name, and until when. */
public record Claim(String by, Instant until) {}
