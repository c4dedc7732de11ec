package org.commonthread.finder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.commonthread.Given;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups near a place. Each test looks from a village of its own, far from all others and from the demo. */
@ArquillianTest
class SearchingIT {
    private static final AtomicInteger VILLAGES = new AtomicInteger();

    @Inject
    Given given;

    @Inject
    Keeping keeping;

    @Inject
    Searching searching;

    private Actor editor = Actor.VISITOR;

    @BeforeEach
    void begin() {
        given.places();
        editor = given.editor();
    }

    /** Towns in the outback: within 100 kilometres of one there is nobody else's test. */
    private static String village() {
        var all = List.of(
                "Alice Springs",
                "Mount Isa",
                "Broome",
                "Port Hedland",
                "Coober Pedy",
                "Longreach",
                "Kununurra",
                "Weipa");
        return all.get(VILLAGES.getAndIncrement() % all.size());
    }

    private static NearQuestion ask(String place, int radius, NearFilter filter, @Nullable String cursor, int limit) {
        return new NearQuestion(place, "AU", 0, radius, filter, cursor, null, limit);
    }

    private Near near(String village, int radius) {
        return searching.near(ask(village, radius, NearFilter.ALL, null, 50));
    }

    private EntryView add(Entry entry) {
        return keeping.whole(editor, keeping.add(editor, entry.words()));
    }

    /** So many kilometres north of the village. */
    private Entry north(String village, double kilometres) {
        var place = Objects.requireNonNull(near(village, 5).place(), village);
        return Entry.at(place.latitude() + kilometres / 111.195, place.longitude());
    }

    @Test
    void theNearestComeFirstAndOnlyThoseWithinTheDistance() {
        var village = village();
        var far = add(north(village, 9));
        var close = add(north(village, 2));
        add(north(village, 30));
        for (int i = 0; i < 3; i++) add(north(village, 4 + i));

        var found = near(village, 10);

        assertThat(found.widened()).isFalse();
        assertThat(found.radius()).isEqualTo(10);
        assertThat(found.total()).isEqualTo(5);
        assertThat(found.unit()).isEqualTo(Unit.KILOMETRES);
        assertThat(found.items().get(0).id()).isEqualTo(close.id());
        assertThat(found.items().get(4).id()).isEqualTo(far.id());
        assertThat(found.items().get(4).kilometres()).isCloseTo(9.0, within(0.05));
    }

    @Test
    void whereThereAreFewTheSearchGoesFurtherAndSaysSo() {
        var village = village();
        for (int i = 0; i < 4; i++) add(north(village, 1 + i));
        add(north(village, 20));
        add(north(village, 90));

        var found = near(village, 5);

        assertThat(found.widened()).isTrue();
        assertThat(found.radius()).isEqualTo(25);
        assertThat(found.items()).hasSize(5);
        assertThat(near(village, 100).items()).hasSize(6);
    }

    @Test
    void filtersHoldTogetherAndTheirCountsAreTrue() {
        var village = village();
        add(north(village, 1).like(new Offer("en es", true, "", true, "", "METASTATIC_ONLY YOUNG_ADULTS")));
        add(north(village, 2)
                .like(new Offer("en", false, "10 dollars", true, "", "METASTATIC_ONLY"))
                .ledBy(LedBy.PROFESSIONALS));
        add(north(village, 3).like(new Offer("es", true, "", false, "", "MEN")).ledBy(LedBy.BOTH));

        var all = near(village, 5);
        assertThat(all.counts().forWhom())
                .containsEntry(ForWhom.METASTATIC_ONLY, 2L)
                .containsEntry(ForWhom.MEN, 1L)
                .doesNotContainKey(ForWhom.BEREAVED);
        assertThat(all.counts().languages()).containsEntry("es", 2L).containsEntry("en", 2L);
        assertThat(all.counts().ledBy()).containsEntry(LedBy.PEERS, 2L).containsEntry(LedBy.PROFESSIONALS, 2L);
        assertThat(all.counts().stepFree()).isEqualTo(2);
        assertThat(all.counts().free()).isEqualTo(2);

        assertThat(count(
                        village,
                        new NearFilter(
                                Set.of(ForWhom.METASTATIC_ONLY, ForWhom.YOUNG_ADULTS),
                                "",
                                false,
                                false,
                                LedBy.NOT_SAID)))
                .isEqualTo(1);
        assertThat(count(village, new NearFilter(Set.of(), "es", false, true, LedBy.PEERS)))
                .isEqualTo(2);
        assertThat(count(
                        village, new NearFilter(Set.of(ForWhom.METASTATIC_ONLY), "", true, false, LedBy.PROFESSIONALS)))
                .isEqualTo(1);
        assertThat(count(village, new NearFilter(Set.of(ForWhom.BEREAVED), "", false, false, LedBy.NOT_SAID)))
                .isZero();
    }

    private int count(String village, NearFilter filter) {
        var found = searching.near(ask(village, 5, filter, null, 50));
        assertThat(found.total()).isEqualTo(found.items().size());
        return found.items().size();
    }

    @Test
    void pageAfterPageEachIsShownOnceAndNoneIsLeftOut() {
        var village = village();
        var all = new ArrayList<Long>();
        for (int i = 0; i < 7; i++) all.add(add(north(village, 1 + i / 2)).id());

        var seen = new ArrayList<Long>();
        String cursor = null;
        do {
            var page = searching.near(ask(village, 10, NearFilter.ALL, cursor, 2));
            page.items().forEach(entry -> seen.add(entry.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).containsExactlyInAnyOrderElementsOf(all);
    }

    /** Its point is where many circles around it meet; so what may not be found is told of a coarser one. */
    @Test
    void aHiddenAddressIsInNoAnswerAndItsDistanceIsCoarse() {
        var village = village();
        var open = add(north(village, 3));
        var hidden = add(north(village, 3)
                .hidden()
                .reached(new Ways("https://example.org/secret", ShownTo.AFTER_JOINING, "", "", "keeper@example.org")));

        var shown = near(village, 25).items().stream()
                .filter(entry -> entry.id() == hidden.id())
                .findFirst()
                .orElseThrow();

        assertThat(shown.words().spot().street()).isEmpty();
        assertThat(shown.words().spot().postcode()).isEmpty();
        assertThat(shown.words().spot().latitude()).isNull();
        assertThat(shown.words().ways().link()).isEmpty();
        assertThat(shown.words().ways().contact()).isEmpty();
        assertThat(shown.words().spot().town()).isEqualTo("Somewhere");
        assertThat(searching.entry(hidden.slug()).toString()).doesNotContain("secret", "High Street", "keeper@");
        assertThat(keeping.whole(editor, hidden.id()).words().spot().latitude())
                .isEqualTo(open.words().spot().latitude());
    }

    @Test
    void distancesHoldAcrossTheDateLineAndAtThePole() {
        var fiji = keeping.whole(
                editor, keeping.add(editor, Entry.at(-17.8, -179.95).words()));
        var box = Area.around(-17.8, 179.95, 50);
        assertThat(box.otherEast()).isGreaterThan(box.otherWest()).isLessThan(-179);
        assertThat(fiji.id()).isPositive();
        var pole = Area.around(89.9, 0, 50);
        assertThat(pole.west()).isEqualTo(-180);
        assertThat(pole.east()).isEqualTo(180);
    }

    @Test
    void whatIsClosedOrCannotBeReachedOnFootIsInNoListOfPlaces() {
        var village = village();
        var closed = add(north(village, 1).standing(EntryStatus.CLOSED));
        var paused = add(north(village, 2).standing(EntryStatus.PAUSED));
        var online = add(Entry.online());

        assertThat(near(village, 5).items())
                .extracting(EntryView::id)
                .contains(paused.id())
                .doesNotContain(closed.id(), online.id());
        assertThat(searching.entry(closed.slug()).listed()).isFalse();
    }

    @Test
    void groupsFromAnywhereArePagedHerCountryFirst() {
        var name = "000 " + Given.random();
        for (int i = 0; i < 3; i++) {
            add(Entry.online()
                    .called(name + i)
                    .in(new Spot("", "", "", "", i == 2 ? "FO" : "IS", null, null, ShownTo.ALL)));
        }
        var seen = new ArrayList<String>();
        String cursor = null;
        do {
            var page = searching.anywhere(new NearQuestion("", "", 0, 5, NearFilter.ALL, null, cursor, 2), "FO");
            page.items().forEach(entry -> seen.add(entry.words().name()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).doesNotHaveDuplicates().contains(name + 0, name + 1, name + 2);
        assertThat(seen.indexOf(name + 2)).isLessThan(seen.indexOf(name + 0));
    }

    @Test
    void onlyThoseWhoKeepTheFinderMayChangeIt() {
        var words = Entry.online().words();
        var june = given.member("June");

        for (var actor : List.of(june, given.moderator())) {
            var refused = catchThrowableOfType(Refusal.class, () -> keeping.add(actor, words));
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        var id = keeping.add(given.admin(), words);
        var version = keeping.whole(editor, id).version();
        keeping.change(
                editor, id, version, Entry.online().called("Another name").words());
        assertThat(keeping.history(editor, id))
                .extracting(ChangeLine::deed)
                .containsExactly(EntryDeed.CHANGED, EntryDeed.ADDED);
        assertThat(keeping.history(editor, id).get(0).fields()).contains("name: " + words.name());
        var stale = catchThrowableOfType(Refusal.class, () -> keeping.change(editor, id, version, words));
        assertThat(stale.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(editor.roles()).contains(Role.EDITOR);
    }

    @Test
    void aGroupWithoutCoordinatesStandsInTheMiddleOfItsPostcode() {
        var words = new Entry()
                .in(new Spot("1 High Street", "Leeds", "", "LS6 3BN", "GB", null, null, ShownTo.ALL))
                .words();

        var spot = keeping.whole(editor, keeping.add(editor, words)).words().spot();

        assertThat(spot.latitude()).isCloseTo(53.82, within(0.05));
        var nowhere = new Entry()
                .in(new Spot("", "Xqzzy", "", "", "GB", null, null, ShownTo.ALL))
                .words();
        var refused = catchThrowableOfType(Refusal.class, () -> keeping.add(editor, nowhere));
        assertThat(refused.problemOf("postcode")).contains("do not know where");
    }
}
