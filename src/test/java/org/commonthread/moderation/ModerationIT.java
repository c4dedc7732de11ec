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
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Refusal.Problem;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ModerationIT {
    @Inject
    Given given;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void whoeverComesSecondIsToldWhoHasIt() {
        var item = given.itemOn(waitingStory());
        var claim = claiming.claim(given.moderator(), item.id());

        var refused = catchThrowableOfType(Refusal.class, () -> claiming.claim(given.moderator(), item.id()));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused.present()).isEqualTo(new Refusal.Present("claim", claim));
    }

    @Test
    void nobodyClaimsOrDecidesHerOwnWords() {
        var june = given.member("June");
        var item = given.itemOn(Given.story(given.aStory().by(june).sent().id()));
        var alsoModerator = new Actor(june.id(), june.handle(), june.name(), Set.of(Role.MODERATOR));

        assertThat(refused(() -> claiming.claim(alsoModerator, item.id()))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() -> deciding.decide(alsoModerator, Given.decision(item, DecisionKind.APPROVE))))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(given.itemOn(new Subject(item.kind(), item.subjectId()))).isEqualTo(item);
    }

    @Test
    void toAnyoneButAModeratorThereIsNoQueue() {
        var item = given.itemOn(waitingStory());
        var omar = given.member("Omar");

        assertThat(refused(() -> queue.waiting(omar, 10))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> claiming.claim(omar, item.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> deciding.decide(omar, Given.decision(item, DecisionKind.APPROVE))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> queue.item(Actor.VISITOR, item.id()))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    @Test
    void aHeartbeatKeepsTheClaimAndTheVersion() {
        var priya = given.moderator();
        var subject = waitingStory();
        var now = now();
        clock.travel(now, () -> given.claimed(priya, subject));
        var before = given.itemOn(subject);

        clock.travel(now.plus(Duration.ofMinutes(10)), () -> claiming.claim(priya, before.id()));

        var after = given.itemOn(subject);
        assertThat(after.claimedUntil()).isEqualTo(now.plus(Duration.ofMinutes(25)));
        assertThat(after.version()).isEqualTo(before.version());
        clock.travel(
                now.plus(Duration.ofMinutes(24)),
                () -> assertThat(refused(() -> claiming.claim(given.moderator(), before.id())))
                        .isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void anExpiredClaimIsAnyonesAndTheFirstDecisionConflicts() {
        var priya = given.moderator();
        var subject = waitingStory();
        var seen = given.claimed(priya, subject);

        clock.travel(
                now().plus(Duration.ofMinutes(16)),
                () -> given.decide(given.moderator(), subject, DecisionKind.APPROVE));

        assertThat(refused(() -> deciding.decide(priya, Given.decision(seen, DecisionKind.REMOVE))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(queue.decisionsOn(subject))
                .extracting(DecisionView::decision)
                .containsExactly(DecisionKind.APPROVE);
    }

    @Test
    void aReleasedItemIsAnyonesAgain() {
        var priya = given.moderator();
        var subject = waitingStory();
        var seen = given.claimed(priya, subject);

        claiming.release(given.moderator(), seen.id());
        assertThat(given.itemOn(subject).claimedById()).isEqualTo(priya.id());
        claiming.release(priya, seen.id());

        assertThat(given.itemOn(subject).claimedById()).isNull();
        assertThat(claiming.claim(given.moderator(), seen.id()).until()).isAfter(now());
    }

    @Test
    void toSkipGivesTheItemBack() {
        var priya = given.moderator();
        var subject = waitingStory();

        given.decide(priya, subject, DecisionKind.SKIP);

        assertThat(given.itemOn(subject).claimedById()).isNull();
        assertThat(queue.decisionsOn(subject)).isEmpty();
    }

    @Test
    void whatSilencesSomebodyNeedsARuleAndWords() throws Exception {
        var priya = given.moderator();
        var subject = waitingStory();
        var seen = given.claimed(priya, subject);
        for (var decision : List.of(DecisionKind.REMOVE, DecisionKind.REQUEST_CHANGES)) {
            var command = new Decide(seen.id(), decision, null, " \n ", seen.revision(), seen.version());

            var refused = catchThrowableOfType(Refusal.class, () -> deciding.decide(priya, command));

            assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
            assertThat(refused.problems()).extracting(Problem::field).containsExactly("reasonCode", "message");
        }
        assertThat(nothingWasWritten(seen)).isTrue();
    }

    @Test
    void aDecisionOnAnotherVersionOrRevisionChangesNothing() throws Exception {
        var priya = given.moderator();
        var subject = waitingStory();
        var seen = given.claimed(priya, subject);
        var stale = List.of(
                new Decide(seen.id(), DecisionKind.APPROVE, null, "", seen.revision(), seen.version() - 1),
                new Decide(seen.id(), DecisionKind.APPROVE, null, "", seen.revision(), seen.version() + 1),
                new Decide(seen.id(), DecisionKind.APPROVE, null, "", seen.revision() - 1, seen.version()),
                new Decide(seen.id(), DecisionKind.APPROVE, null, "", seen.revision() + 1, seen.version()));

        for (var command : stale) {
            assertThat(refused(() -> deciding.decide(priya, command))).isEqualTo(Refusal.Kind.CONFLICT);
        }
        assertThat(refused(() -> deciding.decide(given.moderator(), Given.decision(seen, DecisionKind.APPROVE))))
                .as("another's claim")
                .isEqualTo(Refusal.Kind.CONFLICT);

        assertThat(nothingWasWritten(seen)).isTrue();
        assertThat(given.itemOn(subject)).isEqualTo(seen);
    }

    @Test
    void whoeverDecidesWhatIsDecidedIsToldWhoDecidedWhat() {
        var priya = given.moderator();
        var subject = waitingStory();
        var seen = given.claimed(priya, subject);
        deciding.decide(priya, Given.decision(seen, DecisionKind.APPROVE));

        var refused = catchThrowableOfType(
                Refusal.class, () -> deciding.decide(given.moderator(), Given.decision(seen, DecisionKind.REMOVE)));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused.sentence()).contains("Priya").contains("approve");
        assertThat(queue.decisionsOn(subject)).hasSize(1);
    }

    @Test
    void ofDecisionsMadeAtOnceOneIsWrittenOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            var priya = given.moderator();
            var subject = waitingStory();
            var seen = given.claimed(priya, subject);
            var tom = given.moderator();

            var ended = AtOnce.times(8, i -> () -> {
                deciding.decide(
                        i == 0 ? tom : priya,
                        Given.decision(seen, i % 2 == 0 ? DecisionKind.APPROVE : DecisionKind.REMOVE));
                return i;
            });

            assertThat(ended.stream().filter(AtOnce.Ended::well)).hasSize(1);
            assertThat(ended).allMatch(each -> each.well() || each.in(Refusal.Kind.CONFLICT));
            assertThat(sql.number("select count(*) from decision where item_id = " + seen.id()))
                    .isEqualTo(1);
            assertThat(sql.number(
                            "select count(*) from audit_row where kind = 'STORY' and subject_id = " + subject.id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void theMostUrgentIsFirstAndTheOldestOfEach() {
        var june = given.member("June");
        var calm = Given.story(given.aStory().by(june).sent().id());
        var later = Given.story(given.aStory().by(june).sent().id());
        var crisis = Given.story(given.aStory()
                .by(june)
                .saying("Tonight I am going to end my life.")
                .sent()
                .id());

        var order = queue.waiting(given.moderator(), 100_000).stream()
                .map(row -> new Subject(row.kind(), row.subjectId()))
                .filter(List.of(calm, later, crisis)::contains)
                .toList();

        assertThat(order).containsExactly(crisis, calm, later);
        assertThat(Duration.between(
                        given.itemOn(crisis).createdAt(), given.itemOn(crisis).dueAt()))
                .isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aTrustedMembersWordsAreStillScreened() {
        var maya = given.trustedMember("Maya");

        var sent = given.aStory()
                .by(maya)
                .saying("Write to me: maya@example.org, or call +44 20 7946 0018.")
                .sent();

        assertThat(sent.waiting()).isNotNull();
        var item = given.itemOn(Given.story(sent.id()));
        var view = queue.item(given.moderator(), item.id());
        assertThat(view.findings())
                .allMatch(finding -> finding.reason() == Reason.PII_SUSPECTED)
                .extracting(finding -> item.text().substring(finding.start(), finding.end()))
                .containsExactly("maya@example.org", "+44 20 7946 0018");
    }

    private Subject waitingStory() {
        return Given.story(given.aStory().by(given.member("June")).sent().id());
    }

    private boolean nothingWasWritten(QueueRow seen) throws Exception {
        return sql.number("select count(*) from decision where item_id = " + seen.id()) == 0
                && sql.number("select count(*) from audit_row where kind = '" + seen.kind() + "' and subject_id = "
                                + seen.subjectId())
                        == 0;
    }

    private static Instant now() {
        return Clock.systemUTC().instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
