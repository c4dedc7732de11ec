package org.commonthread.finder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonthread.finder.place.Locating;
import org.commonthread.member.Actor;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Keeping the finder: editors add and change entries, files bring them, and every change stays on record. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Keeping {
    @Inject
    Entries entries;

    @Inject
    Histories histories;

    @Inject
    Locating locating;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** @return the new entry's id */
    public long add(Actor keeper, EntryWords words) {
        FinderPolicy.requireKeeper(keeper);
        return begin(placed(shape.check(words)), EntryDeed.ADDED, keeper).id();
    }

    /** @throws Refusal in conflict if somebody has changed it since {@code knownVersion} */
    public void change(Actor keeper, long id, int knownVersion, EntryWords words) {
        FinderPolicy.requireKeeper(keeper);
        var entry = entry(id);
        var was = entry.words();
        var is = placed(shape.check(words));
        entry.change(is, knownVersion, clock.instant());
        if (!was.equals(entry.words())) record(entry, EntryDeed.CHANGED, keeper, Changed.between(was, entry.words()));
    }

    /** Only for those who keep it: to others there is nothing here. */
    public void requireKeeper(Actor actor) {
        FinderPolicy.requireKeeper(actor);
    }

    /** What {@link #imported} would come to; nothing is changed. A row that is refused undoes none of those before it. */
    @Transactional(dontRollbackOn = Refusal.class)
    public Kept foreseen(Actor keeper, EntryWords words) {
        FinderPolicy.requireKeeper(keeper);
        var is = placed(words);
        return known(is)
                .map(entry -> wouldBe(entry, is).equals(entry.words()) ? Kept.SAME : Kept.CHANGED)
                .orElse(Kept.NEW);
    }

    /** What a file says of the group that it calls by this source and id; the same once more changes nothing. */
    @Transactional(dontRollbackOn = Refusal.class)
    public Kept imported(Actor keeper, EntryWords words) {
        FinderPolicy.requireKeeper(keeper);
        var is = placed(words);
        var known = known(is);
        if (known.isEmpty()) {
            begin(is, EntryDeed.IMPORTED, keeper);
            return Kept.NEW;
        }
        var entry = known.get();
        var was = entry.words();
        var wanted = wouldBe(entry, is);
        if (was.equals(wanted)) return Kept.SAME;
        entry.say(wanted, clock.instant());
        record(entry, EntryDeed.IMPORTED, keeper, Changed.between(was, wanted));
        return Kept.CHANGED;
    }

    /** Known by its source's name for it; or by ours, when our own list comes back. */
    private Optional<FinderEntry> known(EntryWords words) {
        var origin = words.origin();
        if (origin.isOurs()) {
            return Optional.ofNullable(entries.entityManager().find(FinderEntry.class, Long.valueOf(origin.sourceId())))
                    .filter(entry -> entry.words().origin().sourceId().isEmpty());
        }
        var key = origin.key();
        return key == null ? Optional.empty() : entries.of(key).stream().findFirst();
    }

    /** What somebody who runs it has told us is newer than a file that does not know of it. */
    private static EntryWords wouldBe(FinderEntry entry, EntryWords told) {
        var known = entry.words().verifiedOn();
        var origin = told.origin().isOurs() ? told.of(entry.words().origin()) : told;
        var day = origin.verifiedOn();
        return known != null && (day == null || day.isBefore(known)) ? origin.verified(known) : origin;
    }

    private FinderEntry begin(EntryWords words, EntryDeed deed, Actor keeper) {
        var entry = new FinderEntry(words, clock.instant());
        entries.entityManager().persist(entry);
        record(entry, deed, keeper, "");
        return entry;
    }

    /**
     * With a point, where one can go there: its own, or the middle of its postcode or town.
     *
     * @throws Refusal if nothing that is known of it leads to one, or its times cannot be followed
     */
    public EntryWords placed(EntryWords words) {
        words.times().recurrence();
        var spot = words.spot();
        if (!words.venue().isSomewhere() || spot.isKnown()) return words;
        if (spot.country().isEmpty()) throw Refusal.unacceptable("country", "Please say in which country this is.");
        for (var hint : List.of(spot.postcode(), spot.town() + ", " + spot.region(), spot.town())) {
            var found = locating.find(hint.replaceAll(", $", ""), spot.country());
            var place = found.place() == null && !found.others().isEmpty()
                    ? found.others().get(0)
                    : found.place();
            if (place != null) return words.at(spot.at(place.latitude(), place.longitude()));
        }
        throw Refusal.unacceptable(
                "postcode", "We do not know where this is. Please give another postcode or town, or its coordinates.");
    }

    public EntryView whole(Actor keeper, long id) {
        FinderPolicy.requireKeeper(keeper);
        return entry(id).whole();
    }

    public List<ChangeLine> history(Actor keeper, long id) {
        FinderPolicy.requireKeeper(keeper);
        return histories.of(id);
    }

    /**
     * Entries whose name, town or keeper has these words, those changed last first.
     *
     * @param last after which one to go on; null for the beginning
     */
    public List<EntryView> all(Actor keeper, String words, boolean onlyUnlisted, @Nullable EntryView last, int limit) {
        FinderPolicy.requireKeeper(keeper);
        var pattern = "%" + words.toLowerCase(Locale.ROOT).replaceAll("[%_\\\\\\x00]", "") + "%";
        var before = last == null ? Parameters.END : last.changedAt();
        return entries.kept(pattern, onlyUnlisted, before, last == null ? 0 : last.id(), Page.first(limit)).stream()
                .map(FinderEntry::whole)
                .toList();
    }

    private FinderEntry entry(long id) {
        var entry = entries.entityManager().find(FinderEntry.class, id);
        if (entry == null) throw Refusal.notFound();
        return entry;
    }

    private void record(FinderEntry entry, EntryDeed deed, Actor keeper, String fields) {
        entries.entityManager().persist(new FinderChange(entry.id(), deed, keeper.id(), clock.instant(), fields));
    }
}
