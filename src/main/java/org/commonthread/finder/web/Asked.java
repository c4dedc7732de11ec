package org.commonthread.finder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.commonthread.finder.ForWhom;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.NearFilter;
import org.commonthread.finder.NearQuestion;
import org.jspecify.annotations.Nullable;

/** What the form of {@code /groups/near} asks; what it does not know means nothing, because a page answers everybody. */
final class Asked {
    private static final int SHOWN = 10;

    private final HttpServletRequest request;

    Asked(HttpServletRequest request) {
        this.request = request;
    }

    NearQuestion question() {
        return new NearQuestion(
                text("place"),
                text("country"),
                placeId(),
                radius(),
                filter(),
                cursor("after"),
                cursor("online"),
                SHOWN);
    }

    /** The place that was chosen or found before counts as long as she has not typed another. */
    private long placeId() {
        var chosen = number("at");
        return chosen != 0 ? chosen : text("place").equals(text("knownAs")) ? number("known") : 0;
    }

    private int radius() {
        var wider = number("wider");
        return (int) (wider != 0 ? wider : number("radius"));
    }

    NearFilter filter() {
        return new NearFilter(
                forWhom(),
                text("language"),
                !text("stepFree").isEmpty(),
                !text("free").isEmpty(),
                code(LedBy.class, text("ledBy")).orElse(LedBy.NOT_SAID));
    }

    private Set<ForWhom> forWhom() {
        var chosen = EnumSet.noneOf(ForWhom.class);
        String @Nullable [] values = request.getParameterValues("for");
        if (values != null) {
            for (var value : values) code(ForWhom.class, value).ifPresent(chosen::add);
        }
        return chosen;
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }

    private @Nullable String cursor(String name) {
        var value = text(name);
        return value.isEmpty() ? null : value;
    }

    String text(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("").strip();
    }

    private long number(String name) {
        return text(name).matches("\\d{1,9}") ? Long.parseLong(text(name)) : 0;
    }

    boolean isAnything() {
        return !text("place").isEmpty() || number("at") != 0;
    }
}
