package org.commonthread.moderation.appeal;

import org.commonthread.moderation.subject.DecisionKind;

/** A decision, and the words it was about as they were then. */
record Judged(DecisionKind decision, String text) {}
