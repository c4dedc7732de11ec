package org.commonthread.finder.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.Unit;
import org.commonthread.finder.Venue;
import org.commonthread.platform.calendar.WallTime;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * A group as lists show it, in words.
 *
 * @param mark how far away it is, or how one joins it from anywhere
 * @param yours when it meets next, by the clock of the place she looks from; empty where that is the same clock
 * @param warning that it pauses, or that nobody has confirmed it for long; empty if there is none
 */
public record EntryCard(
        String address,
        String name,
        String mark,
        String where,
        String when,
        String yours,
        String excerpt,
        List<String> marks,
        String warning) {
    private static final int EXCERPT = 180;

    static EntryCard of(EntryView entry, Unit unit) {
        return of(entry, unit, List.of(), null);
    }

    /** @param next its next meeting, if that is known; at most one */
    static EntryCard of(EntryView entry, Unit unit, List<WallTime> next, @Nullable ZoneId hers) {
        var words = entry.words();
        return new EntryCard(
                entry.address(),
                words.name(),
                mark(entry, unit),
                words.spot().line(),
                words.times().inWords(),
                yours(next, hers),
                excerpt(words.about()),
                marks(entry),
                warning(entry));
    }

    private static String mark(EntryView entry, Unit unit) {
        var kilometres = entry.kilometres();
        var venue = Spoken.say("meets." + entry.words().venue());
        if (kilometres == null) return venue;
        var away = Spoken.say("near.away." + unit, unit.of(kilometres));
        return entry.words().venue() == Venue.HYBRID ? away + " · " + venue : away;
    }

    private static String yours(List<WallTime> next, @Nullable ZoneId hers) {
        if (hers == null || next.isEmpty()) return "";
        var told = next.get(0).inWordsFor(hers);
        return told == null ? "" : told;
    }

    static List<String> marks(EntryView entry) {
        var offer = entry.words().offer();
        var marks = new ArrayList<String>();
        offer.audiences().forEach(code -> marks.add(Spoken.say("forwhom." + code)));
        if (entry.words().ledBy() != LedBy.NOT_SAID) {
            marks.add(Spoken.say("ledby." + entry.words().ledBy()));
        }
        if (offer.free()) marks.add(Spoken.say("near.free"));
        if (offer.stepFree()) marks.add(Spoken.say("near.stepfree"));
        offer.languageCodes().stream()
                .filter(code -> !code.equals("en") || offer.languageCodes().size() > 1)
                .map(EntryCard::language)
                .forEach(marks::add);
        return marks;
    }

    static String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
    }

    static String warning(EntryView entry) {
        if (entry.words().status() != EntryStatus.ACTIVE) {
            return Spoken.say("standing." + entry.words().status());
        }
        return entry.unconfirmed() ? Spoken.say("near.unconfirmed") : "";
    }

    /** Where it stands, for those who keep it. */
    static String state(EntryView entry) {
        if (entry.lapsed()) return Spoken.say("finder.state.lapsed");
        if (entry.words().status() != EntryStatus.ACTIVE)
            return Spoken.say("standing." + entry.words().status());
        if (!entry.listed()) return Spoken.say("finder.state.off");
        return entry.unconfirmed() ? Spoken.say("finder.state.unconfirmed") : Spoken.say("finder.state.listed");
    }

    private static String excerpt(String about) {
        var line = about.replace('\n', ' ');
        if (line.length() <= EXCERPT) return line;
        var end = line.lastIndexOf(' ', EXCERPT);
        return line.substring(0, end > 0 ? end : EXCERPT) + " …";
    }
}
