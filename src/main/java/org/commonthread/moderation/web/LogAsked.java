package org.commonthread.moderation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What a moderator asked the log for, as she typed it, and all she could have chosen. */
public record LogAsked(
        String by, String about, String since, String until, List<Choice> deeds, List<Choice> kinds, String query) {

    /** One of several, and whether it is the one. */
    public record Choice(String value, String words, boolean chosen) {}

    static LogAsked of(UnaryOperator<@Nullable String> parameter) {
        return new LogAsked(
                typed(parameter, "by"),
                typed(parameter, "about"),
                typed(parameter, "since"),
                typed(parameter, "until"),
                choices(Action.values(), typed(parameter, "did"), "did."),
                choices(Kind.values(), typed(parameter, "kind"), "kind."),
                Stream.of("by", "did", "kind", "about", "since", "until")
                        .filter(name -> !typed(parameter, name).isEmpty())
                        .map(name -> name + "=" + URLEncoder.encode(typed(parameter, name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }

    private static String typed(UnaryOperator<@Nullable String> parameter, String name) {
        var value = parameter.apply(name);
        return value == null ? "" : value.strip();
    }

    private static List<Choice> choices(Enum<?>[] codes, String chosen, String key) {
        return Stream.of(codes)
                .map(code ->
                        new Choice(code.name(), words(key, code), code.name().equals(chosen)))
                .toList();
    }

    private static String words(String key, Enum<?> code) {
        return key.equals("did.") ? Spoken.say("did." + code) : Spoken.say("kind." + code);
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
