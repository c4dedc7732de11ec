package org.commonthread.moderation.web;

import java.util.List;
import java.util.stream.Stream;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.text.Spoken;

/** What a moderator asked the log for, as she typed it, and all she could have chosen. */
public record LogAsked(
        String by, String about, String since, String until, List<Choice> deeds, List<Choice> kinds, String query) {

    static LogAsked of(Parameters asked) {
        return new LogAsked(
                asked.typed("by"),
                asked.typed("about"),
                asked.typed("since"),
                asked.typed("until"),
                choices(Action.values(), asked.typed("did")),
                choices(Kind.values(), asked.typed("kind")),
                asked.query("by", "did", "kind", "about", "since", "until"));
    }

    private static List<Choice> choices(Enum<?>[] codes, String chosen) {
        return Stream.of(codes)
                .map(code -> new Choice(code.name(), words(code), code.name().equals(chosen)))
                .toList();
    }

    private static String words(Enum<?> code) {
        return code instanceof Action ? Spoken.say("did." + code) : Spoken.say("kind." + code);
    }

    /** Where older lines of the same are. */
    String address(long before) {
        return "/moderation/log?" + (query.isEmpty() ? "" : query + "&") + "before=" + before;
    }

    /** Where all of them are to be had in one file. */
    public String exportAddress() {
        return "/api/v1/moderation/log/export?" + (query.isEmpty() ? "" : query + "&") + "format=";
    }
}
