package org.commonthread.moderation;

import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.subject.Kind;

/** How many items of a kind and an urgency wait. */
public record QueueCount(Kind kind, Priority priority, Long count) {}
