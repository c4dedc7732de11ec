package org.commonthread.story.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.PersonalKind;
import org.commonthread.moderation.check.PersonalSpan;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.Personal;
import org.commonthread.story.StoryWords;

/** Shows an author the exact words she may wish to leave out before others read them (ST-9). */
final class PrivateWords {
    private static final ObjectMapper JSON = new ObjectMapper();

    private PrivateWords() {}

    /** What the browser looks for, and what it says then. */
    record Pattern(String kind, String pattern, String what) {}

    /** Each part in its place. */
    static List<PrivateLine> lines(StoryWords words, Personal personal) {
        return Stream.of(
                        lines("title", words.title(), personal.title()),
                        lines("body", words.body(), personal.body()),
                        lines("relationship", words.relationship(), personal.relationship()),
                        lines("timeline", words.timeline().words(), personal.timeline()))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<PrivateLine> lines(String field, String text, List<PersonalSpan> spans) {
        return spans.stream().map(span -> PrivateLine.of(field, text, span));
    }

    /** The patterns as JSON, the author's own name among them: the page is hers alone. */
    static String patterns(Actor author) {
        var all = Arrays.stream(PersonalKind.values())
                .map(kind -> new Pattern(
                        kind.name(),
                        kind == PersonalKind.OWN_NAME ? author.legalName().pattern(author.name()) : kind.pattern(),
                        Spoken.say("personal." + kind)))
                .filter(each -> !each.pattern().isEmpty())
                .toList();
        try {
            return JSON.writeValueAsString(all);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("patterns that are no JSON", impossible);
        }
    }
}
