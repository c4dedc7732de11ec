package org.commonthread.moderation.dashboard;

import org.commonthread.moderation.subject.ReasonCode;

/** How often a rule was what a decision rested on. */
public record RuleCount(ReasonCode rule, Long count) {}
