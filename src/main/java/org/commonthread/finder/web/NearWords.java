package org.commonthread.finder.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonthread.finder.Counts;
import org.commonthread.finder.ForWhom;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.Near;
import org.commonthread.finder.NearFilter;
import org.commonthread.finder.place.PlaceView;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * What the form and the answer of {@code /groups/near} say.
 *
 * @param heading how many groups there are and where; empty before anybody has asked
 * @param widened that it was looked further than asked; empty if it was not
 * @param problem why there is no answer; empty if there is one
 * @param which places she can choose among
 * @param wider the next larger distance, 0 if there is none
 */
public record NearWords(
        String place,
        String country,
        long known,
        String heading,
        String widened,
        String problem,
        List<Choice> which,
        List<Choice> radii,
        List<Choice> countries,
        List<Choice> forWhom,
        List<Choice> languages,
        List<Choice> ledBy,
        List<Choice> more,
        int wider,
        String widerWords) {
    /** One thing she can choose; {@code count} is empty where nothing is counted yet. */
    public record Choice(String value, String words, String count, boolean chosen) {
        /** For where there is one line of plain text. */
        public String shown() {
            return count.isEmpty() ? words : words + " (" + count + ")";
        }
    }

    /** Whether she has chosen anything beyond a place. */
    public boolean filtered() {
        return Stream.of(forWhom, languages, ledBy, more).flatMap(List::stream).anyMatch(Choice::chosen);
    }

    static final NearWords NOTHING = new NearWords(
            "", "", 0, "", "", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), 0, "");

    /** Where most entries and readers are; any other country can stand behind the town. */
    private static final List<String> COUNTRIES = List.of(
            "AU", "AT", "BE", "CA", "DK", "FI", "DE", "IE", "IT", "NL", "NZ", "NO", "ZA", "ES", "CH", "GB", "US");

    static NearWords of(Asked asked, @Nullable Near near, boolean tooEarly) {
        var filter = asked.filter();
        var counts = near == null ? Counts.NONE : near.counts();
        var question = asked.question();
        var place = near == null ? null : near.place();
        var typed = question.place().isEmpty() && place != null ? place.label() : question.place();
        return new NearWords(
                typed,
                question.country(),
                place == null ? 0 : place.id(),
                near == null || place == null ? "" : heading(near, place),
                near != null && near.widened() ? Spoken.say("near.widened", distance(near, near.radius())) : "",
                near == null || !near.isUnknown() ? "" : unknown(tooEarly),
                near == null ? List.of() : which(near),
                radii(near, question.radius()),
                countries(question.country()),
                forWhom(filter, counts, near != null),
                languages(filter, counts),
                ledBy(filter, counts, near != null),
                more(filter, counts, near != null),
                near == null || near.farthest() ? 0 : Near.RADII.get(Near.RADII.indexOf(near.radius()) + 1),
                near == null || near.farthest()
                        ? ""
                        : Spoken.say(
                                "near.further", distance(near, Near.RADII.get(Near.RADII.indexOf(near.radius()) + 1))));
    }

    private static String unknown(boolean tooEarly) {
        return tooEarly ? Spoken.say("near.early") : Spoken.say("near.unknown");
    }

    private static String heading(Near near, PlaceView place) {
        return Spoken.say("near.heading", near.total(), distance(near, near.radius()), place.label());
    }

    private static String distance(Near near, int radius) {
        return Spoken.say("near.radius." + near.unit(), radius);
    }

    private static List<Choice> which(Near near) {
        return near.others().stream()
                .map(place -> new Choice(String.valueOf(place.id()), place.label(), "", false))
                .toList();
    }

    private static List<Choice> radii(@Nullable Near near, int asked) {
        return Near.RADII.stream()
                .map(radius -> new Choice(
                        String.valueOf(radius),
                        near == null || near.place() == null
                                ? Spoken.say("near.radius", radius)
                                : distance(near, radius),
                        "",
                        radius == (near == null || near.place() == null ? asked : near.radius())))
                .toList();
    }

    private static List<Choice> countries(String chosen) {
        return COUNTRIES.stream()
                .map(code -> new Choice(code, PlaceView.countryName(code), "", code.equals(chosen)))
                .toList();
    }

    private static List<Choice> forWhom(NearFilter filter, Counts counts, boolean counted) {
        return Arrays.stream(ForWhom.values())
                .map(code -> new Choice(
                        code.name(),
                        Spoken.say("forwhom." + code),
                        counted ? count(counts.forWhom(), code) : "",
                        filter.forWhom().contains(code)))
                .toList();
    }

    private static List<Choice> languages(NearFilter filter, Counts counts) {
        var codes = new ArrayList<>(counts.languages().keySet());
        if (!filter.language().isEmpty() && !codes.contains(filter.language())) codes.add(filter.language());
        return codes.stream()
                .map(code -> new Choice(
                        code,
                        EntryCard.language(code),
                        count(counts.languages(), code),
                        code.equals(filter.language())))
                .toList();
    }

    private static List<Choice> ledBy(NearFilter filter, Counts counts, boolean counted) {
        return List.of(LedBy.PEERS, LedBy.PROFESSIONALS).stream()
                .map(code -> new Choice(
                        code.name(),
                        Spoken.say("ledby." + code),
                        counted ? count(counts.ledBy(), code) : "",
                        filter.ledBy() == code))
                .toList();
    }

    private static List<Choice> more(NearFilter filter, Counts counts, boolean counted) {
        return List.of(
                new Choice(
                        "stepFree",
                        Spoken.say("near.stepfree"),
                        counted(counts.stepFree(), counted),
                        filter.stepFree()),
                new Choice("free", Spoken.say("near.free"), counted(counts.free(), counted), filter.free()));
    }

    private static String counted(long count, boolean counted) {
        return counted ? String.valueOf(count) : "";
    }

    private static <K> String count(Map<K, Long> counts, K key) {
        return String.valueOf(counts.getOrDefault(key, 0L));
    }
}
