package org.commonthread.finder.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonthread.platform.text.Typed;
import org.hibernate.query.Page;

/**
 * Finds the point of a town or postal code. What was asked for is a visitor's whereabouts: it is a parameter here and
 * nothing else, no log line, no row, no key of a cache.
 */
@ApplicationScoped
public class Locating {
    private static final int LONGEST = 100;
    private static final int ROWS = 60;
    private static final int SHOWN = 12;

    /** So many times larger than the next of its name is the one people mean: London, not London in Ohio. */
    private static final int PLAINLY = 8;

    @Inject
    Places places;

    /**
     * @param typed a postal code, or a town, after a comma its region or country if she likes
     * @param country two letters, or empty for any
     */
    public Located find(String typed, String country) {
        var words = Typed.line(typed);
        if (words.isEmpty() || words.length() > LONGEST) return Located.NOWHERE;
        var within = country.matches("[A-Z]{2}") ? country : "";
        var found = Postcode.looksLike(words) ? byCode(words, within) : List.<PlaceView>of();
        return chosen(found.isEmpty() ? byName(words, within) : found);
    }

    public Optional<PlaceView> at(long id) {
        return places.byId(id).stream().findFirst();
    }

    /** Whether there is a table to look into already; a site that has just been set up lays it out first. */
    public boolean isLaidOut() {
        return places.sources() > 0;
    }

    private List<PlaceView> byCode(String words, String within) {
        var code = Postcode.of(words);
        var country = within.isEmpty() ? code.country() : within;
        var rows = places.byCode(code.codes(), country, Page.first(ROWS));
        if (rows.isEmpty()) return rows;
        var longest = rows.get(0).code().length();
        return rows.stream().filter(row -> row.code().length() == longest).toList();
    }

    private List<PlaceView> byName(String words, String within) {
        var parts = words.split(",", 2);
        var name = Folded.of(parts[0]);
        if (name.isEmpty()) return List.of();
        var hint = parts.length == 2 ? Folded.of(parts[1]) : "";
        var rows = narrowed(places.called(name, within, Page.first(ROWS)), hint);
        return rows.isEmpty() ? narrowed(places.beginning(name + "%", within, Page.first(ROWS)), hint) : rows;
    }

    private static List<PlaceView> narrowed(List<PlaceView> rows, String hint) {
        var distinct = new ArrayList<PlaceView>();
        for (var row : rows) {
            if (!hint.isEmpty() && !isIn(row, hint)) continue;
            if (distinct.stream().noneMatch(row::isNamedLike)) distinct.add(row);
        }
        return distinct;
    }

    private static boolean isIn(PlaceView place, String hint) {
        return place.country().toLowerCase(Locale.ROOT).equals(hint)
                || place.country().equals("GB") && hint.equals("uk")
                || place.country().equals("US") && hint.equals("usa")
                || Folded.of(place.region()).startsWith(hint)
                || Folded.of(place.countryName()).startsWith(hint);
    }

    private static Located chosen(List<PlaceView> found) {
        if (found.isEmpty()) return Located.NOWHERE;
        var first = found.get(0);
        var others = found.subList(1, Math.min(found.size(), SHOWN));
        if (others.isEmpty() || first.people() > PLAINLY * others.get(0).people()) return new Located(first, others);
        return new Located(null, found.subList(0, Math.min(found.size(), SHOWN)));
    }
}
