package org.commonthread.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonthread.finder.place.Locating;
import org.commonthread.finder.place.PlaceView;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.calendar.CalendarEvent;
import org.commonthread.platform.ready.Render;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Finding a group, near a place or anywhere. What is asked for here is kept nowhere (GF-2). */
@ApplicationScoped
public class Searching {
    @Inject
    Entries entries;

    @Inject
    Locating locating;

    /** A page of groups and where it goes on. */
    public record Some(List<EntryView> items, @Nullable String next) {}

    /** Groups around a place; wider than asked for where there are fewer than five. Four statements at most. */
    public Near near(NearQuestion question) {
        var located = question.placeId() != 0
                ? locating.at(question.placeId()).map(List::of).orElse(List.of())
                : List.<PlaceView>of();
        if (!located.isEmpty()) return around(located.get(0), List.of(), question);
        var found = locating.find(question.place(), question.country());
        var place = found.place();
        return place == null ? Near.nowhere(found.others()) : around(place, found.others(), question);
    }

    private Near around(PlaceView place, List<PlaceView> others, NearQuestion question) {
        var unit = Unit.in(place.country());
        var tallies = tallies(place, unit);
        var asked = Math.max(0, Near.RADII.indexOf(question.radius()));
        var ring = ring(tallies, asked, question.filter());
        var lines = lines(place, unit.toKilometres(Near.RADII.get(ring)), question);
        var shown = lines.subList(0, Math.min(question.limit(), lines.size()));
        return new Near(
                place,
                others,
                unit,
                Near.RADII.get(ring),
                ring > asked,
                Counts.sum(tallies, ring, question.filter()::takes),
                ring == Near.RADII.size() - 1,
                views(shown),
                lines.size() > shown.size() ? after(shown.get(shown.size() - 1)) : null,
                Counts.of(tallies, ring, question.filter()));
    }

    /** Further than asked for if there are too few; once she pages, the radius is the one she was given. */
    private static int ring(List<Tally> tallies, int asked, NearFilter filter) {
        var ring = asked;
        while (ring < Near.RADII.size() - 1 && Counts.sum(tallies, ring, filter::takes) < Near.ENOUGH) ring++;
        return ring;
    }

    private List<Tally> tallies(PlaceView place, Unit unit) {
        var rings = Near.RADII.stream().map(unit::toKilometres).toList();
        var area = Area.around(place.latitude(), place.longitude(), rings.get(rings.size() - 1));
        return entries.tallies(
                Angle.Point.at(place.latitude(), place.longitude()),
                area,
                rings.stream().map(Angle::haversine).toList());
    }

    private List<Found> lines(PlaceView place, double kilometres, NearQuestion question) {
        var area = Area.around(place.latitude(), place.longitude(), kilometres);
        var filter = question.filter();
        var last = Cursor.parts(question.cursor(), 2).orElse(new String[] {"-1.0", "0"});
        var from = Angle.Point.at(place.latitude(), place.longitude());
        return entries.near(
                from.x(),
                from.y(),
                from.z(),
                area.south(),
                area.north(),
                area.west(),
                area.east(),
                area.otherWest(),
                area.otherEast(),
                Angle.haversine(kilometres),
                filter.forWhomPattern(),
                filter.languagePattern(),
                filter.stepFree(),
                filter.free(),
                filter.ledBy().satisfying(),
                distance(last[0]),
                Cursor.number(last[1]),
                Page.first(question.limit() + 1));
    }

    private static double distance(String part) {
        if (!part.matches("-?\\d{1,5}(\\.\\d{1,20})?(E-?\\d{1,2})?")) throw Cursor.broken();
        return Double.parseDouble(part);
    }

    private static String after(Found last) {
        return Cursor.of(last.haversine(), last.id());
    }

    private List<EntryView> views(List<Found> lines) {
        if (lines.isEmpty()) return List.of();
        var byId = new HashMap<Long, FinderEntry>();
        entries.all(lines.stream().map(Found::id).toList()).forEach(entry -> byId.put(entry.id(), entry));
        // an entry that was taken off between the two statements is left out
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(byId.get(line.id())).map(entry -> entry.view(line.kilometres())))
                .toList();
    }

    /** Groups one can join from anywhere, those of her country first. */
    public Some anywhere(NearQuestion question, String country) {
        Render.shows(EntryView.LIST);
        var filter = question.filter();
        var from = Cursor.parts(question.onlineCursor(), 2).orElse(new String[] {"-1", "0"});
        var found = entries.anywhere(
                country,
                filter.forWhomPattern(),
                filter.languagePattern(),
                false,
                filter.free(),
                filter.ledBy().satisfying(),
                from[0].equals("0") ? 0 : from[0].equals("1") ? 1 : -1,
                Cursor.number(from[1]),
                Page.first(question.limit() + 1));
        var shown = found.subList(0, Math.min(question.limit(), found.size()));
        return new Some(
                shown.stream().map(entry -> entry.view(null)).toList(),
                found.size() > shown.size() ? after(shown.get(shown.size() - 1), country) : null);
    }

    private static String after(FinderEntry last, String country) {
        return Cursor.of(last.words().spot().country().equals(country) ? 0 : 1, last.id());
    }

    /**
     * One group, also one that lists have no more.
     *
     * @throws Refusal gone, if a moderator has taken it off
     */
    public EntryView entry(String slug) {
        var entry = entries.bySlug(slug).stream().findFirst().orElseThrow(Refusal::notFound);
        if (entry.isTakenOff()) throw Refusal.gone();
        return entry.view(null);
    }

    /**
     * Its meetings for a calendar, if they are known: discreet, because calendars are seen by others.
     *
     * @param host of this site, for a name that no other site gives
     */
    public Optional<CalendarEvent> meetings(String slug, String host) {
        var entry = entry(slug);
        var words = entry.words();
        return words.times()
                .recurrence()
                .map(series -> new CalendarEvent(
                        "finder-" + entry.id() + "@" + host,
                        entry.version(),
                        entry.changedAt(),
                        series,
                        words.times().length(),
                        null,
                        words.status() == EntryStatus.CLOSED,
                        Spoken.say("calendar.meeting"),
                        "",
                        words.spot().line(),
                        ""));
    }

    /** What search engines may find. */
    public List<OpenEntry> open(int limit) {
        return entries.open(Page.first(limit));
    }
}
