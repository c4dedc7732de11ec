package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.LogFilter;
import org.commonthread.moderation.audit.LogReading;
import org.commonthread.moderation.audit.Verifying;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An item is in one pair of hands, for as long as was said, and nothing that was noted goes with them. */
@ArquillianTest
class ClaimsIT {
    private static final Instant NOW = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);

    @Inject
    Given given;

    @Inject
    Raising raising;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Holding holding;

    @Inject
    HandingOver handingOver;

    @Inject
    Overruling overruling;

    @Inject
    Noting noting;

    @Inject
    Deciding deciding;

    @Inject
    LogReading log;

    @Inject
    Verifying verifying;

    @Inject
    SiteClock clock;

    @Test
    void ofFiftyWhoReachForAnItemOneGetsIt() {
        var moderators = IntStream.range(0, 50).mapToObj(i -> given.moderator()).toList();
        for (int round = 0; round < 100; round++) {
            var item = raised(given.member("June"));

            var ended = AtOnce.times(50, i -> () -> claiming.claim(moderators.get(i), item));

            assertThat(ended.stream().filter(AtOnce.Ended::well)).hasSize(1);
            assertThat(ended).allMatch(each -> each.well() || each.in(Refusal.Kind.CONFLICT));
        }
    }

    @Test
    void whatIsHeldStaysForADayAndNoHeartbeatShortensIt() {
        var priya = given.moderator();
        var item = raised(given.member("June"));
        at(Duration.ZERO, () -> {
            claiming.claim(priya, item);
            assertThat(holding.hold(priya, new Hold(item, 24, "Waiting for the ward to answer.")))
                    .isEqualTo(new Claim(priya.name(), NOW.plus(Duration.ofHours(24))));
        });

        at(
                Duration.ofMinutes(1),
                () -> assertThat(claiming.claim(priya, item).until()).isEqualTo(NOW.plus(Duration.ofHours(24))));
        at(
                Duration.ofHours(23),
                () -> assertThat(refused(() -> claiming.claim(given.moderator(), item)))
                        .isEqualTo(Refusal.Kind.CONFLICT));
        at(Duration.ofHours(25), () -> {
            var tom = given.moderator();
            claiming.claim(tom, item);
            assertThat(queue.item(tom, item).item().holdReason()).isNull();
        });
    }

    @Test
    void toHoldNeedsTheItemAReasonAndEndsAfterADay() {
        var priya = given.moderator();
        var item = raised(given.member("June"));

        assertThat(refused(() -> holding.hold(priya, new Hold(item, 4, "Nobody has it."))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        claiming.claim(priya, item);
        for (var wrong : List.of(new Hold(item, 4, " "), new Hold(item, 25, "Long."), new Hold(item, 0, "Short."))) {
            assertThat(refused(() -> holding.hold(priya, wrong))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        }
        assertThat(refused(() -> holding.hold(given.moderator(), new Hold(item, 4, "It is another's."))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aColleagueWhoSaysYesHasItAndTheFirstHasNot() {
        var priya = given.moderator();
        var tom = colleague();
        var item = raised(given.member("June"));
        claiming.claim(priya, item);
        var seen = queue.item(priya, item).item();

        handingOver.offer(priya, item, tom.handle());
        assertThat(queue.offered(tom)).extracting(QueueRow::id).containsExactly(item);
        assertThat(queue.item(priya, item).item().claimedById())
                .as("until he says yes")
                .isEqualTo(priya.id());
        assertThat(handingOver.accept(tom, item).by()).isEqualTo(tom.name());

        assertThat(queue.offered(tom)).isEmpty();
        assertThat(queue.item(tom, item).item().claimedById()).isEqualTo(tom.id());
        assertThat(refused(() -> deciding.decide(
                        priya, new Decide(item, DecisionKind.APPROVE, null, "", seen.revision(), seen.version()))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused(() -> handingOver.accept(tom, item)))
                .as("offered once")
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aColleagueWhoSaysNoLeavesItWhereItIs() {
        var priya = given.moderator();
        var tom = colleague();
        var item = raised(given.member("June"));
        claiming.claim(priya, item);
        var version = queue.item(priya, item).item().version();
        handingOver.offer(priya, item, tom.handle());

        handingOver.decline(tom, item);
        handingOver.decline(tom, item);

        var after = queue.item(priya, item).item();
        assertThat(after.claimedById()).isEqualTo(priya.id());
        assertThat(after.offeredToId()).isNull();
        assertThat(after.version()).as("nothing anybody judges has changed").isEqualTo(version);
    }

    @Test
    void itIsOfferedToNobodyWhoCannotTakeIt() {
        var priya = given.moderator();
        var item = raised(given.member("June"));
        claiming.claim(priya, item);
        var wrote = asModerator(given.member("Nia"));
        claimedOnce(wrote);
        var hers = raised(wrote);
        claiming.claim(priya, hers);

        assertThat(refused(() -> handingOver.offer(priya, hers, wrote.handle())))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() ->
                        handingOver.offer(priya, item, given.member("Omar").handle())))
                .as("a member")
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() -> handingOver.offer(priya, item, priya.handle())))
                .as("herself")
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refused(() -> handingOver.offer(colleague(), item, priya.handle())))
                .as("what is not in her hands")
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void anOfferEndsWithTheClaim() {
        var priya = given.moderator();
        var tom = colleague();
        var item = raised(given.member("June"));
        at(Duration.ZERO, () -> {
            claiming.claim(priya, item);
            handingOver.offer(priya, item, tom.handle());
        });

        at(Duration.ofMinutes(16), () -> {
            assertThat(queue.offered(tom)).isEmpty();
            assertThat(refused(() -> handingOver.accept(tom, item))).isEqualTo(Refusal.Kind.CONFLICT);
            claiming.claim(given.moderator(), item);
        });
    }

    @Test
    void ofAcceptingAndDecidingAtOnceOneHappens() {
        for (int round = 0; round < 10; round++) {
            var priya = given.moderator();
            var tom = colleague();
            var item = raised(given.member("June"));
            claiming.claim(priya, item);
            handingOver.offer(priya, item, tom.handle());
            var seen = queue.item(priya, item).item();

            var ended = AtOnce.<Object>all(List.of(() -> handingOver.accept(tom, item), () -> {
                deciding.decide(
                        priya, new Decide(item, DecisionKind.APPROVE, null, "", seen.revision(), seen.version()));
                return item;
            }));

            assertThat(ended.stream().filter(AtOnce.Ended::well)).hasSize(1);
            assertThat(ended).allMatch(each -> each.well() || each.in(Refusal.Kind.CONFLICT));
        }
    }

    @Test
    void theLeadTakesItFromAColleagueAndItIsWrittenDown() {
        var priya = given.moderator();
        var lead = with(given.member("Lena"), Role.SAFEGUARDING);
        var item = raised(given.member("June"));
        claiming.claim(priya, item);

        assertThat(refused(() -> overruling.release(given.moderator(), item, "I want it.")))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() -> overruling.release(lead, item, "  "))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        overruling.release(lead, item, "Priya has gone home.");

        var row = queue.item(lead, item).item();
        assertThat(row.claimedById()).isNull();
        assertThat(log.newest(lead, LogFilter.ALL, Long.MAX_VALUE, 100_000))
                .filteredOn(
                        line -> line.kind() == Kind.PROFILE && line.subjectId().equals(row.subjectId()))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.action()).isEqualTo(Action.TAKE_FROM_COLLEAGUE);
                    assertThat(line.words()).isEqualTo("Priya has gone home.");
                });
        assertThat(refused(() -> overruling.release(lead, item, "Once more.")))
                .as("nobody has it")
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(verifying.verify(lead).ok()).isTrue();
    }

    @Test
    void notesOutliveTheClaimAndThoseAboutAMemberStandBesideAllOfHers() {
        var priya = given.moderator();
        var june = given.member("June");
        var item = raised(june);
        at(Duration.ZERO, () -> {
            claiming.claim(priya, item);
            noting.leave(priya, new LeaveNote(item, false, "Asked the ward."));
            noting.leave(priya, new LeaveNote(item, true, "Answers kindly when asked."));
        });
        var tom = given.moderator();
        at(Duration.ofMinutes(16), () -> claiming.claim(tom, item));

        assertThat(noting.beside(tom, item))
                .extracting(Note::words)
                .containsExactly("Answers kindly when asked.", "Asked the ward.");
        assertThat(noting.beside(tom, raised(june)))
                .extracting(Note::words)
                .containsExactly("Answers kindly when asked.");
        assertThat(refused(() -> noting.beside(given.member("Omar"), item))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> noting.beside(asModerator(june), item)))
                .as("about herself")
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() -> noting.leave(tom, new LeaveNote(item, false, "\n"))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    private long raised(Actor author) {
        return raising.raise(new Matter(
                new Subject(Kind.PROFILE, ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)),
                0,
                author.id(),
                "A profile",
                "Words.",
                "/members/" + author.handle(),
                List.of(Finding.ofWhole(Reason.REPORTED))));
    }

    /** A moderator who has had something in hand before. */
    private Actor colleague() {
        var tom = given.moderator();
        claimedOnce(tom);
        return tom;
    }

    private void claimedOnce(Actor moderator) {
        var item = raised(given.member("June"));
        claiming.claim(moderator, item);
        claiming.release(moderator, item);
    }

    private static Actor asModerator(Actor member) {
        return with(member, Role.MODERATOR);
    }

    private static Actor with(Actor member, Role role) {
        return new Actor(member.id(), member.handle(), member.name(), Set.of(role));
    }

    private void at(Duration later, Runnable deed) {
        clock.travel(NOW.plus(later), deed);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
