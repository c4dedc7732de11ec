package org.commonthread.story.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.commonthread.story.EventKind;
import org.commonthread.story.Need;
import org.commonthread.story.StopReason;
import org.commonthread.story.StoryAbout;
import org.commonthread.story.Timeline;
import org.commonthread.story.TimelineEvent;
import org.commonthread.vocabulary.Answer;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of the composer say of a story, by their names. A code that no field of ours can send is passed over.
 *
 * @param values all values of a field, in the order of the page
 */
record AboutFields(Function<String, List<String>> values) {
    boolean isSomething() {
        return !about().equals(StoryAbout.NOTHING) || !timeline().isEmpty();
    }

    StoryAbout about() {
        var facets =
                values.apply("facet").stream().filter(code -> !code.isEmpty()).toList();
        var notes = codes(ContentNote.class, values.apply("contentNote"));
        var needs = codes(Need.class, values.apply("need"));
        return new StoryAbout(facets, answers(), notes, needs.isEmpty() ? null : needs.get(0));
    }

    private Map<Facet, Answer> answers() {
        var answers = new EnumMap<Facet, Answer>(Facet.class);
        for (var given : values.apply("answer")) {
            var parts = given.split(":", 2);
            var facet = Facet.named(parts[0]);
            var answer = parts.length == 2 ? code(Answer.class, parts[1]) : Optional.<Answer>empty();
            if (facet.isPresent() && answer.isPresent()) answers.put(facet.get(), answer.get());
        }
        return answers;
    }

    Timeline timeline() {
        var rows = values.apply("event-when").size();
        return new Timeline(IntStream.range(0, rows).mapToObj(this::event).toList());
    }

    private TimelineEvent event(int row) {
        return new TimelineEvent(
                code(EventKind.class, at("event-kind", row)).orElse(null),
                at("event-when", row),
                at("event-until", row),
                at("event-what", row),
                code(StopReason.class, at("event-reason", row)).orElse(null),
                burden(at("event-burden", row)),
                at("event-helped", row));
    }

    private static @Nullable Integer burden(String typed) {
        return typed.matches("[0-3]") ? Integer.valueOf(typed) : null;
    }

    private String at(String field, int row) {
        var all = values.apply(field);
        return row < all.size() ? all.get(row) : "";
    }

    private static <E extends Enum<E>> List<E> codes(Class<E> type, List<String> names) {
        return names.stream().flatMap(name -> code(type, name).stream()).toList();
    }

    private static <E extends Enum<E>> Optional<E> code(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
