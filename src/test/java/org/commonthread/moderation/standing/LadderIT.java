package org.commonthread.moderation.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Reacting;
import org.commonthread.comment.ReactionKind;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Verifying;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.commonthread.story.Audience;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LadderIT {
    @Inject
    Given given;

    @Inject
    Ladder ladder;

    @Inject
    Reacting reacting;

    @Inject
    Reporting reporting;

    @Inject
    Verifying verifying;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void aSuspendedMemberIsToldAtEveryWriteAndCanDoAllTheRest() {
        var june = given.trustedMember("June");
        var thread = given.thread();
        var others = given.approved(given.trustedMember("Omar"), thread, null, "Somebody else's words.");
        var priya = given.moderator();
        ladder.take(priya, step(june, Rung.SUSPENSION_24));

        var refused = catchThrowableOfType(Refusal.class, () -> given.said(june, thread, null, "My words."));
        assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused.sentence()).contains("You can go on reading", "reaching help", "How things stand");
        var draft = given.aStory().by(june).to(Audience.MEMBERS);
        assertThat(draft.kept().id()).as("her own words are saved").isPositive();
        assertThat(refusal(draft::sent)).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> reacting.react(june, others.id(), ReactionKind.HUG)))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        reporting.send(june, new SendReport(Given.comment(others.id()), ReportReason.WORRIED, ""));

        clock.travel(
                clock.instant().plus(Duration.ofHours(25)),
                () -> assertThat(given.said(june, thread, null, "Back again.").waiting())
                        .isNull());
    }

    @Test
    void aWarningIsReadBeforeTheNextPost() throws SQLException {
        var june = given.trustedMember("June");
        var thread = given.thread();
        var id = ladder.take(given.moderator(), step(june, Rung.WARNING));

        assertThat(refusal(() -> given.said(june, thread, null, "Words."))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal(() -> ladder.acknowledge(given.member("Omar"), id))).isEqualTo(Refusal.Kind.NOT_FOUND);
        ladder.acknowledge(june, id);
        assertThat(given.said(june, thread, null, "Words.").waiting()).isNull();
        assertThat(sql.number("select count(*) from outbox_letter where recipient = " + june.id() + " and once = 'step "
                        + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void aMessageStopsNobodyAndCountsAgainstNobody() {
        var june = given.trustedMember("June");
        var priya = given.moderator();
        ladder.take(priya, step(june, Rung.MESSAGE));

        assertThat(given.said(june, given.thread(), null, "Words.").waiting()).isNull();
        assertThat(ladder.strikes(priya, june.id())).isZero();
    }

    @Test
    void aBanNeedsTwoPeopleAndOfManyWhoConfirmOneDoes() {
        var june = given.trustedMember("June");
        var thread = given.thread();
        var priya = given.moderator();
        var id = ladder.take(priya, step(june, Rung.BAN));
        assertThat(given.said(june, thread, null, "Nothing has happened yet.").waiting())
                .isNull();
        assertThat(refusal(() -> ladder.confirm(priya, id))).isEqualTo(Refusal.Kind.NOT_ALLOWED);

        var confirmed = AtOnce.times(4, any -> {
            var second = given.moderator();
            return () -> {
                ladder.confirm(second, id);
                return true;
            };
        });

        assertThat(confirmed).filteredOn(AtOnce.Ended::well).hasSize(1);
        assertThat(refusal(() -> given.said(june, thread, null, "Words."))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        ladder.lift(priya, id);
        assertThat(given.said(june, thread, null, "And again.").waiting()).isNull();
    }

    @Test
    void whoIsReadFirstWaitsAndWhoIsVouchedForDoesNot() {
        var thread = given.thread();
        var known = given.trustedMember("Maya");
        var fresh = given.member("June");
        var priya = given.moderator();
        ladder.take(priya, step(known, Rung.READ_FIRST));
        ladder.take(priya, step(fresh, Rung.VOUCHED));

        assertThat(given.said(known, thread, null, "Words.").waiting()).isNotNull();
        assertThat(given.said(fresh, thread, null, "Words.").waiting()).isNull();
        clock.travel(
                clock.instant().plus(Duration.ofDays(91)),
                () -> assertThat(given.said(known, thread, null, "Later words.").waiting())
                        .isNull());
    }

    @Test
    void strikesFadeAfterTwelveMonthsAndWhatWasLiftedIsNone() {
        var june = given.member("June");
        var priya = given.moderator();
        ladder.take(priya, step(june, Rung.WARNING));
        var second = ladder.take(priya, step(june, Rung.SUSPENSION_72));
        assertThat(ladder.strikes(priya, june.id())).isEqualTo(2);

        ladder.lift(priya, second);
        assertThat(ladder.strikes(priya, june.id())).isEqualTo(1);
        clock.travel(
                clock.instant().plus(Duration.ofDays(366)),
                () -> assertThat(ladder.strikes(priya, june.id())).isZero());
        assertThat(ladder.of(priya, june.id())).hasSize(2);
    }

    @Test
    void everyStepIsOnTheAuditLogNobodyStepsAgainstHerselfAndToOthersThereIsNoLadder() {
        var june = given.member("June");
        var priya = given.moderator();
        var before = verifying.verify(priya).rows();
        ladder.take(priya, step(june, Rung.WARNING));

        assertThat(verifying.verify(priya).rows()).isGreaterThan(before);
        assertThat(verifying.verify(priya).ok()).isTrue();
        assertThat(refusal(() -> ladder.take(priya, step(priya, Rung.WARNING)))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> ladder.take(june, step(priya, Rung.WARNING)))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> ladder.of(june, priya.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> ladder.take(priya, new TakeStep(june.id(), Rung.WARNING, ReasonCode.UNKIND, " "))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    private static TakeStep step(Actor member, Rung rung) {
        return new TakeStep(member.id(), rung, ReasonCode.UNKIND, "Please be kinder to newcomers.");
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.kind();
    }
}
