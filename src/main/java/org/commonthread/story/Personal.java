package org.commonthread.story;

import java.util.List;
import java.util.stream.Stream;
import org.commonthread.moderation.check.PersonalSpan;

/**
 * What an author may wish to leave out of her story before others read it (ST-9), in every field that others read.
 *
 * @param timeline in {@link Timeline#words()}
 */
public record Personal(
        List<PersonalSpan> title,
        List<PersonalSpan> body,
        List<PersonalSpan> relationship,
        List<PersonalSpan> timeline) {
    public boolean isNothing() {
        return Stream.of(title, body, relationship, timeline).allMatch(List::isEmpty);
    }
}
