package org.commonthread.group.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.group.GroupKind;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Places are given in turn, never twice, and never more than there are. */
@ArquillianTest
class PlacesIT {
    private static final int PEOPLE = 20;
    private static final int PLACES = 7;

    @Inject
    Given given;

    @Inject
    GivenMeeting meetings;

    @Inject
    Attending attending;

    @Inject
    GivePlacesBack givePlacesBack;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @RepeatedTest(3)
    void ofTwentyWhoComeAtOnceTheFirstSevenHaveAPlaceAndNoOther() throws Exception {
        var led = meetings.group(GroupKind.MEMBERS);
        var people = people(led);
        var meeting = meetings.at(led, clock.instant().plus(Duration.ofDays(3)), "FREQ=WEEKLY", PLACES);
        var key = meetings.dates(led.host(), meeting).get(0).key();

        var seats = AtOnce.all(people.stream()
                .<Callable<Seat>>map(each -> () -> attending.come(each, meeting, key))
                .toList());

        assertThat(seats).allMatch(AtOnce.Ended::well);
        assertThat(seats).filteredOn(each -> each.given() == Seat.GOING).hasSize(PLACES);
        assertThat(sql.number("select count(*) from occurrence where meeting_id = " + meeting))
                .isEqualTo(1);
        assertExactlyFilled(meeting);
        assertThat(sql.number("select count(distinct turn) from attendance a join occurrence o on o.id ="
                        + " a.occurrence_id where o.meeting_id = " + meeting))
                .isEqualTo(PEOPLE);
        assertThat(sql.number(of(meeting, "max(a.turn)", "GOING"))).isEqualTo(PLACES);

        var going =
                people.stream().filter(each -> has(each, meeting, Seat.GOING)).toList();
        var waiting = new ArrayList<>(people);
        waiting.removeAll(going);
        var left = AtOnce.all(IntStream.range(0, 10)
                .<Callable<Boolean>>mapToObj(i -> () -> {
                    var each = i < 5 ? going.get(i) : waiting.get(i);
                    attending.leave(each, meeting, key);
                    return true;
                })
                .toList());

        assertThat(left).allMatch(AtOnce.Ended::well);
        assertExactlyFilled(meeting);
        assertThat(sql.number(of(meeting, "max(a.turn)", "GOING")))
                .as("whoever came first is let in first")
                .isLessThan(sql.number(of(meeting, "min(a.turn)", "WAITING")));
        assertThat(waiting.stream().filter(each -> has(each, meeting, Seat.GOING)))
                .allSatisfy(each -> assertThat(meetings.occasions(each)).containsExactly("place"));
    }

    private void assertExactlyFilled(long meeting) throws Exception {
        assertThat(sql.number(of(meeting, "count(*)", "GOING"))).isEqualTo(PLACES);
        assertThat(sql.number("select going from occurrence where meeting_id = " + meeting))
                .isEqualTo(PLACES);
    }

    private static String of(long meeting, String what, String state) {
        return "select " + what + " from attendance a join occurrence o on o.id = a.occurrence_id where o.meeting_id = "
                + meeting + " and a.state = '" + state + "'";
    }

    private List<Actor> people(GivenMeeting.Led led) {
        return IntStream.range(0, PEOPLE)
                .mapToObj(i -> meetings.member(led, "June"))
                .toList();
    }

    private boolean has(Actor member, long meeting, Seat seat) {
        return meetings.dates(member, meeting).get(0).mine() == seat;
    }

    @Test
    void whoComesTwiceHasOnePlaceAndWhoComesBackIsLast() {
        var led = meetings.group(GroupKind.MEMBERS);
        var meeting = meetings.at(led, clock.instant().plus(Duration.ofDays(3)), null, 1);
        var key = meetings.dates(led.host(), meeting).get(0).key();
        var june = meetings.member(led, "June");
        var omar = meetings.member(led, "Omar");
        var maya = meetings.member(led, "Maya");

        assertThat(attending.come(june, meeting, key)).isEqualTo(Seat.GOING);
        assertThat(attending.come(june, meeting, key)).isEqualTo(Seat.GOING);
        assertThat(attending.come(omar, meeting, key)).isEqualTo(Seat.WAITING);
        assertThat(attending.come(maya, meeting, key)).isEqualTo(Seat.WAITING);
        assertThat(meetings.dates(maya, meeting).get(0).ahead()).isEqualTo(2);
        attending.leave(omar, meeting, key);
        attending.leave(omar, meeting, key);
        assertThat(meetings.dates(maya, meeting).get(0).ahead()).isEqualTo(1);
        attending.come(omar, meeting, key);
        attending.leave(june, meeting, key);

        assertThat(meetings.dates(maya, meeting).get(0).mine()).isEqualTo(Seat.GOING);
        assertThat(meetings.dates(omar, meeting).get(0).mine()).isEqualTo(Seat.WAITING);
        assertThat(meetings.occasions(maya)).containsExactly("place");
    }

    @Test
    void thePlaceOfWhoHasLeftTheGroupGoesToTheFirstWhoWaits() throws Exception {
        var led = meetings.group(GroupKind.PRIVATE);
        var meeting = meetings.at(led, clock.instant().plus(Duration.ofDays(3)), null, 1);
        var key = meetings.dates(led.host(), meeting).get(0).key();
        var june = meetings.member(led, "June");
        var omar = meetings.member(led, "Omar");
        attending.come(june, meeting, key);
        attending.come(omar, meeting, key);
        sql.run("delete from belonging where member_id = " + june.id());

        givePlacesBack.run();

        assertThat(meetings.dates(omar, meeting).get(0).mine()).isEqualTo(Seat.GOING);
        assertThat(meetings.occasions(june)).isEmpty();
    }

    @Test
    void onlyWhoBelongsComesAndNothingIsThereForOthers() {
        var led = meetings.group(GroupKind.PRIVATE);
        var meeting = meetings.at(led, clock.instant().plus(Duration.ofDays(3)), "FREQ=WEEKLY", null);
        var key = meetings.dates(led.host(), meeting).get(0).key();
        var stranger = given.member("Tom");
        var open = meetings.group(GroupKind.OPEN);
        var openMeeting = meetings.at(open, clock.instant().plus(Duration.ofDays(3)), null, null);
        var openKey = meetings.dates(open.host(), openMeeting).get(0).key();

        assertThat(refusal(() -> meetings.dates(stranger, meeting))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> attending.come(stranger, meeting, key))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(meetings.dates(stranger, openMeeting)).hasSize(1);
        assertThat(refusal(() -> attending.come(stranger, openMeeting, openKey)))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> attending.come(Actor.VISITOR, openMeeting, openKey)))
                .isEqualTo(Refusal.Kind.LOGIN_NEEDED);
        var june = meetings.member(led, "June");
        assertThat(refusal(() -> attending.come(
                        june, meeting, new OccurrenceKey(key.planned().plusHours(1), 1))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        clock.travel(
                clock.instant().plus(Duration.ofDays(4)),
                () -> assertThat(refusal(() -> attending.come(june, meeting, key)))
                        .isEqualTo(Refusal.Kind.CONFLICT));
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
