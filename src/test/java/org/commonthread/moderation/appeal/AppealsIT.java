package org.commonthread.moderation.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.Following;
import org.commonthread.comment.TakingBack;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.standing.Ladder;
import org.commonthread.moderation.standing.Rung;
import org.commonthread.moderation.standing.TakeStep;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.commonthread.story.Audience;
import org.commonthread.story.Reading;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AppealsIT {
    @Inject
    Given given;

    @Inject
    Appealing appealing;

    @Inject
    Claiming claiming;

    @Inject
    Ladder ladder;

    @Inject
    Following following;

    @Inject
    Reading reading;

    @Inject
    TakingBack takingBack;

    @Inject
    Reporting reporting;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void anAppealThatIsRightPutsWordsPlaceAndCountsBack() throws SQLException {
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.approved(june, thread, null, "Words taken down by mistake.");
        var reader = given.member("Omar");
        var counted = following.count(reader, thread);
        var priya = given.moderator();
        given.decide(priya, reported(posted.id()), DecisionKind.REMOVE);
        assertThat(following.count(reader, thread)).isEqualTo(counted - 1);

        given.decide(given.moderator(), given.appealed(june), DecisionKind.APPROVE);

        assertThat(following.count(reader, thread)).isEqualTo(counted);
        assertThat(following.comment(reader, thread, posted.id()).state()).isEqualTo(CommentState.VISIBLE);
        assertThat(following.comment(reader, thread, posted.id()).bodyHtml()).contains("Words taken down by mistake.");
        assertThat(mine(june).state()).isEqualTo(AppealState.OVERTURNED);
        assertThat(sql.number("select count(*) from outbox_letter where recipient = " + june.id()
                        + " and once like 'appeal %'"))
                .isEqualTo(1);
    }

    @Test
    void aStoryComesBackAtItsAddress() {
        var june = given.member("June");
        var story = given.aStory().by(june).to(Audience.MEMBERS).published();
        given.decide(given.moderator(), reportedStory(story.id()), DecisionKind.REMOVE);
        var reader = given.member("Omar");
        assertThat(refusal(() -> reading.story(reader, story.slug()))).isEqualTo(Refusal.Kind.GONE);

        given.decide(given.moderator(), given.appealed(june), DecisionKind.APPROVE);

        assertThat(reading.story(reader, story.slug()).id()).isEqualTo(story.id());
    }

    @Test
    void aTalkThatWasClosedByMistakeTakesRepliesAgain() {
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.approved(june, thread, null, "Words that others may answer.");
        given.decide(given.moderator(), reported(posted.id()), DecisionKind.LOCK_REPLIES);
        var omar = given.trustedMember("Omar");
        assertThat(refusal(() -> given.said(omar, thread, posted.id(), "An answer.")))
                .isEqualTo(Refusal.Kind.CONFLICT);

        given.decide(given.moderator(), given.appealed(june), DecisionKind.APPROVE);

        assertThat(given.said(omar, thread, posted.id(), "An answer.").waiting())
                .isNull();
    }

    @Test
    void whatWasLeftOutByMistakeStandsThereAgainUnlessItsAuthorHasWrittenAnew() {
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.said(june, thread, null, "The help line for all is 020 7946 0018.");
        given.decide(given.moderator(), Given.comment(posted.id()), DecisionKind.MASK_AND_APPROVE);
        var reader = given.member("Omar");
        assertThat(following.comment(reader, thread, posted.id()).bodyHtml()).doesNotContain("7946");

        given.decide(given.moderator(), given.appealed(june), DecisionKind.APPROVE);

        assertThat(following.comment(reader, thread, posted.id()).bodyHtml()).contains("7946");
    }

    @Test
    void aStoryThatLostWordsByMistakeHasThemAgain() {
        var june = given.member("June");
        var story = given.aStory()
                .by(june)
                .to(Audience.MEMBERS)
                .saying("The help line for all is 020 7946 0018.")
                .sent();
        given.decide(given.moderator(), Given.story(story.id()), DecisionKind.MASK_AND_APPROVE);
        var reader = given.member("Omar");
        assertThat(reading.story(reader, story.slug()).bodyHtml()).doesNotContain("7946");

        given.decide(given.moderator(), given.appealed(june), DecisionKind.APPROVE);

        assertThat(reading.story(reader, story.slug()).bodyHtml()).contains("7946");
    }

    @Test
    void whatWasMovedByMistakeStandsWhereItStood() throws SQLException {
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.approved(june, thread, null, "Words that belong here.");
        var elsewhere = given.aStory().by(given.member("Maya")).published();
        given.told(given.justMoved(given.moderator(), reported(posted.id()), "/stories/" + elsewhere.slug()));
        assertThat(place(posted.id())).isNotEqualTo(thread);

        given.decide(given.moderator(), given.appealed(june), DecisionKind.APPROVE);

        assertThat(place(posted.id())).isEqualTo(thread);
    }

    private long place(long comment) throws SQLException {
        return sql.number("select thread_id from comment where id = " + comment);
    }

    @Test
    void anAppealThatIsNotRightChangesNothingAndSaysWhy() {
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.approved(june, thread, null, "Words that were unkind.");
        given.decide(given.moderator(), reported(posted.id()), DecisionKind.REMOVE);

        given.decide(given.moderator(), given.appealed(june), DecisionKind.REMOVE);

        assertThat(mine(june).state()).isEqualTo(AppealState.UPHELD);
        assertThat(mine(june).answer()).isNotEmpty();
        assertThat(refusal(() -> following.comment(given.member("Omar"), thread, posted.id())))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whoeverDecidedFirstDoesNotDecideAgain() {
        var june = given.member("June");
        var posted = given.approved(june, given.thread(), null, "Words.");
        var priya = given.moderator();
        given.decide(priya, reported(posted.id()), DecisionKind.REMOVE);
        var appeal = given.appealed(june);

        assertThat(refusal(() -> claiming.claim(priya, given.itemOn(appeal).id())))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void oneDecisionIsAppealedAgainstOnceFor180DaysByHerWhomItIsAbout() {
        var june = given.member("June");
        var posted = given.approved(june, given.thread(), null, "Words.");
        given.decide(given.moderator(), reported(posted.id()), DecisionKind.REMOVE);
        var decision = mine(june).id();
        var command = new SendAppeal(Against.DECISION, decision, "It was meant well.");

        assertThat(refusal(() -> appealing.send(given.member("Omar"), command))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> appealing.send(june, new SendAppeal(Against.DECISION, decision, "x".repeat(2_001)))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        clock.travel(
                clock.instant().plus(Duration.ofDays(181)),
                () -> assertThat(refusal(() -> appealing.send(june, command))).isEqualTo(Refusal.Kind.CONFLICT));
        var sent = AtOnce.times(4, any -> () -> {
            appealing.send(june, command);
            return true;
        });
        assertThat(sent).filteredOn(AtOnce.Ended::well).hasSize(1);
        assertThat(sent).filteredOn(each -> each.in(Refusal.Kind.CONFLICT)).hasSize(3);
    }

    @Test
    void whatItsAuthorHasTakenBackStaysTakenBack() {
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.said(june, thread, null, "Words she regrets.");
        given.decide(given.moderator(), Given.comment(posted.id()), DecisionKind.REQUEST_CHANGES);
        var appeal = given.appealed(june);
        takingBack.takeBack(june, posted.id());

        given.decide(given.moderator(), appeal, DecisionKind.APPROVE);

        assertThat(refusal(() -> following.comment(given.member("Omar"), thread, posted.id())))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aStepOnTheLadderThatWasWrongIsLiftedAndNoStrike() {
        var june = given.trustedMember("June");
        var priya = given.moderator();
        ladder.take(priya, new TakeStep(june.id(), Rung.SUSPENSION_168, ReasonCode.UNKIND, "Please rest a week."));

        given.decide(given.moderator(), given.appealed(june, Against.STEP), DecisionKind.APPROVE);

        assertThat(given.said(june, given.thread(), null, "Back.").waiting()).isNull();
        assertThat(ladder.strikes(priya, june.id())).isZero();
    }

    private Appealable mine(Actor author) {
        return appealing.mine(author, Against.DECISION).get(0);
    }

    private Subject reported(long comment) {
        return raised(Given.comment(comment));
    }

    private Subject reportedStory(long story) {
        return raised(Given.story(story));
    }

    private Subject raised(Subject subject) {
        reporting.send(given.member("Omar"), new SendReport(subject, ReportReason.UNKIND, ""));
        return subject;
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.kind();
    }
}
