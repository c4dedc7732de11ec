package org.commonthread.finder;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** How many groups would be left with one filter more; those with none are left out. */
public record Counts(
        Map<ForWhom, Long> forWhom, Map<String, Long> languages, Map<LedBy, Long> ledBy, long stepFree, long free) {
    public static final Counts NONE = new Counts(Map.of(), Map.of(), Map.of(), 0, 0);

    static Counts of(List<Tally> tallies, int ring, NearFilter filter) {
        var forWhom = new EnumMap<ForWhom, Long>(ForWhom.class);
        for (var each : ForWhom.values()) {
            var more = new HashSet<>(filter.forWhom());
            more.add(each);
            var asked = new NearFilter(more, filter.language(), filter.stepFree(), filter.free(), filter.ledBy());
            put(forWhom, each, sum(tallies, ring, asked::takes));
        }
        var ledBy = new EnumMap<LedBy, Long>(LedBy.class);
        for (var each : Set.of(LedBy.PEERS, LedBy.PROFESSIONALS)) {
            var asked = new NearFilter(filter.forWhom(), filter.language(), filter.stepFree(), filter.free(), each);
            put(ledBy, each, sum(tallies, ring, asked::takes));
        }
        var anyLanguage = new NearFilter(filter.forWhom(), "", filter.stepFree(), filter.free(), filter.ledBy());
        var languages = new TreeMap<String, Long>();
        tallies.stream()
                .filter(anyLanguage::takes)
                .forEach(kind ->
                        kind.languageCodes().forEach(code -> languages.merge(code, kind.within(ring), Long::sum)));
        languages.values().removeIf(count -> count == 0);
        return new Counts(
                forWhom,
                languages,
                ledBy,
                sum(tallies, ring, kind -> filter.takes(kind) && kind.stepFree()),
                sum(tallies, ring, kind -> filter.takes(kind) && kind.free()));
    }

    static long sum(List<Tally> tallies, int ring, Predicate<Tally> taken) {
        return tallies.stream()
                .filter(taken)
                .mapToLong(kind -> kind.within(ring))
                .sum();
    }

    private static <K> void put(Map<K, Long> counts, K key, long count) {
        if (count > 0) counts.put(key, count);
    }
}
