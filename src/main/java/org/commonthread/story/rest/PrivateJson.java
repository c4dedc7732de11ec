package org.commonthread.story.rest;

import java.util.List;
import org.commonthread.moderation.check.PersonalSpan;
import org.commonthread.story.Personal;

/**
 * The parts of a draft that could lead a stranger to somebody, in UTF-16 units; the end is not part of each. Those of the
 * timeline are in the words of its events: time, end, what and what helped of each, joined by " · ", a line an event.
 */
record PrivateJson(
        List<PersonalSpan> title,
        List<PersonalSpan> body,
        List<PersonalSpan> relationship,
        List<PersonalSpan> timeline) {
    static PrivateJson of(Personal personal) {
        return new PrivateJson(personal.title(), personal.body(), personal.relationship(), personal.timeline());
    }
}
