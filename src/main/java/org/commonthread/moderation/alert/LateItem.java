package org.commonthread.moderation.alert;

import org.commonthread.moderation.check.Priority;

/** An item that nobody has looked at in time. */
record LateItem(Long id, Priority priority) {}
