package org.commonthread.moderation;

import org.commonthread.moderation.check.Reason;

/** One reason for which one item waits. */
record ItemReason(Long id, Reason reason) {}
