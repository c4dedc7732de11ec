package org.commonthread.moderation.web;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.commonthread.moderation.QueueCount;
import org.commonthread.moderation.QueueFilter.Hands;
import org.commonthread.moderation.QueueGroup;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.text.Language;
import org.commonthread.platform.text.Spoken;

/** What of the queue a moderator asked for, and all she could have chosen, with how many there are of it. */
public record QueueAsked(
        String kind,
        String priority,
        String reason,
        String handsOf,
        String age,
        List<Choice> kinds,
        List<Choice> priorities,
        List<Choice> reasons,
        List<Choice> hands,
        List<Choice> languages,
        List<Choice> groups,
        String query) {

    static QueueAsked of(Parameters asked, List<QueueCount> counts, List<QueueGroup> groups) {
        return new QueueAsked(
                asked.typed("kind"),
                asked.typed("priority"),
                asked.typed("reason"),
                asked.typed("hands"),
                asked.typed("age"),
                counted(Kind.values(), asked.typed("kind"), kind -> sum(counts, each -> each.kind() == kind)),
                counted(
                        Priority.values(),
                        asked.typed("priority"),
                        priority -> sum(counts, each -> each.priority() == priority)),
                named(Reason.values(), asked.typed("reason"), code -> Spoken.say("reason." + code)),
                named(Hands.values(), asked.typed("hands"), code -> Spoken.say("hands." + code)),
                named(Language.values(), asked.typed("language"), code -> Spoken.say("language." + code)),
                groups.stream()
                        .map(group -> new Choice(
                                group.id().toString(),
                                group.name(),
                                group.id().toString().equals(asked.typed("group"))))
                        .toList(),
                asked.query("kind", "priority", "reason", "hands", "language", "group", "age"));
    }

    private static <E extends Enum<E>> List<Choice> counted(E[] codes, String chosen, ToLongFunction<E> count) {
        return named(codes, chosen, code -> Spoken.say("queue.counted", words(code), count.applyAsLong(code)));
    }

    private static <E extends Enum<E>> List<Choice> named(E[] codes, String chosen, Function<E, String> words) {
        return Stream.of(codes)
                .map(code ->
                        new Choice(code.name(), words.apply(code), code.name().equals(chosen)))
                .toList();
    }

    private static String words(Enum<?> code) {
        return code instanceof Kind ? Spoken.say("kind." + code) : Spoken.say("priority." + code);
    }

    private static long sum(List<QueueCount> counts, Predicate<QueueCount> wanted) {
        return counts.stream().filter(wanted).mapToLong(QueueCount::count).sum();
    }

    public boolean narrowed() {
        return !query.isEmpty();
    }

    /** An address that still asks for the same. */
    String on(String address) {
        return query.isEmpty() ? address : address + (address.contains("?") ? "&" : "?") + query;
    }
}
