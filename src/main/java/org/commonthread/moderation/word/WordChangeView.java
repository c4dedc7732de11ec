package org.commonthread.moderation.word;

import java.time.Instant;

/** One line of history: who did what, and how the rule read before and after. */
public record WordChangeView(WordDeed deed, String byName, Instant at, String was, String became) {}
