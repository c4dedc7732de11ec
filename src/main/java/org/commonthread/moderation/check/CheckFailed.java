package org.commonthread.moderation.check;

import org.commonthread.moderation.subject.Subject;

/** A check threw, or took too long; the subject's words wait for a person. */
public record CheckFailed(String check, Subject subject) {}
