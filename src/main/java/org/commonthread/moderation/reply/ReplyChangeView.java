package org.commonthread.moderation.reply;

import java.time.Instant;

/** One line of a reply's history. */
public record ReplyChangeView(String byName, Instant at, String was, String became) {}
