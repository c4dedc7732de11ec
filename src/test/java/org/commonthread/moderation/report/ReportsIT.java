package org.commonthread.moderation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Purging;
import org.commonthread.comment.TakingBack;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.commonthread.story.Audience;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReportsIT {
    @Inject
    Given given;

    @Inject
    Reporting reporting;

    @Inject
    Shredding shredding;

    @Inject
    Queue queue;

    @Inject
    TakingBack takingBack;

    @Inject
    Purging purging;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void severalReadersReportsAreOneItemAndEachSenderIsKnownToModeratorsOnly() {
        var subject = comment("Take baking soda and throw the pills away, friends.");
        var june = given.member("June");
        var omar = given.member("Omar");
        reporting.send(june, report(subject, ReportReason.HARMFUL_ADVICE));
        reporting.send(omar, report(subject, ReportReason.WORRIED));

        var item = given.itemOn(subject);
        var priya = given.moderator();

        assertThat(item.priority()).isEqualTo(Priority.CRISIS);
        assertThat(queue.item(priya, item.id()).findings())
                .extracting(Finding::reason)
                .containsExactlyInAnyOrder(Reason.REPORTED, Reason.WORRIED);
        assertThat(reporting.onItem(priya, item.id()))
                .extracting(ReportView::reporterName)
                .containsExactly("June", "Omar");
        assertThat(refusal(() -> reporting.onItem(june, item.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void theSameSentAgainOrAtOnceIsOneReport() throws SQLException {
        var subject = comment("Some words that somebody minds.");
        var june = given.member("June");

        AtOnce.times(5, any -> () -> {
            reporting.send(june, report(subject, ReportReason.UNKIND));
            return true;
        });
        reporting.send(june, report(subject, ReportReason.UNKIND));

        assertThat(sql.number("select count(*) from report where subject_id = " + subject.id()))
                .isEqualTo(1);
        assertThat(queue.item(given.moderator(), given.itemOn(subject).id()).findings())
                .hasSize(1);
    }

    @Test
    void theReporterIsToldOnceWhatBecameOfIt() throws SQLException {
        var june = given.member("June");
        var left = comment("Words that are only odd.");
        var gone = comment("Words that must go away.");
        reporting.send(june, report(left, ReportReason.UNKIND));
        reporting.send(june, report(gone, ReportReason.UNKIND));
        assertThat(reporting.mine(june, 9)).extracting(ReportLine::outcome).containsOnly(Outcome.OPEN);

        given.decide(given.moderator(), left, DecisionKind.APPROVE);
        given.decide(given.moderator(), gone, DecisionKind.REMOVE);

        assertThat(reporting.mine(june, 9))
                .extracting(ReportLine::outcome)
                .containsExactly(Outcome.CHANGED_OR_GONE, Outcome.LEFT_UP);
        assertThat(sql.number("select count(*) from outbox_letter where recipient = " + june.id()))
                .isEqualTo(2);
        assertThat(given.isWaiting(left)).isFalse();
    }

    @Test
    void aReportedStoryThatIsFineStaysWhereItIsAndOneThatIsNotGoes() {
        var maya = given.member("Maya");
        var june = given.member("June");
        var fine = Given.story(
                given.aStory().by(maya).to(Audience.MEMBERS).published().id());
        var other = Given.story(
                given.aStory().by(maya).to(Audience.MEMBERS).published().id());
        reporting.send(june, report(fine, ReportReason.GRAPHIC));
        reporting.send(june, report(other, ReportReason.GRAPHIC));

        given.decide(given.moderator(), fine, DecisionKind.APPROVE);
        given.decide(given.moderator(), other, DecisionKind.REMOVE);

        assertThat(reporting.about(june, fine).title()).isNotEmpty();
        assertThat(refusal(() -> reporting.about(june, other))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whatAReaderCannotSeeSheCannotReportAndHerOwnWordsNeither() {
        var maya = given.member("Maya");
        var kept = Given.story(given.aStory().by(maya).kept().id());
        var june = given.member("June");

        assertThat(refusal(() -> reporting.send(june, report(kept, ReportReason.UNKIND))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> reporting.send(june, report(Given.story(999_999_999), ReportReason.UNKIND))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> reporting.send(Actor.VISITOR, report(kept, ReportReason.UNKIND))))
                .isEqualTo(Refusal.Kind.LOGIN_NEEDED);
        var own = Given.story(
                given.aStory().by(maya).to(Audience.MEMBERS).published().id());
        assertThat(refusal(() -> reporting.send(maya, report(own, ReportReason.UNKIND))))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    @Test
    void reportedWordsAreNotPurgedUntilSomebodyHasLooked() throws SQLException {
        var maya = given.trustedMember("Maya");
        var thread = given.thread();
        var posted = given.approved(maya, thread, null, "Words taken back after a report.");
        given.approved(given.trustedMember("Omar"), thread, posted.id(), "An answer that holds the place.");
        var subject = Given.comment(posted.id());
        reporting.send(given.member("June"), report(subject, ReportReason.UNKIND));
        takingBack.takeBack(maya, posted.id());

        clock.travel(clock.instant().plus(Duration.ofHours(25)), () -> purging.purge(1_000));
        assertThat(body(posted.id())).isNotEmpty();

        sql.run("update report set outcome = 'LEFT_UP', answered_at = current_timestamp where subject_id = "
                + subject.id() + " and kind = 'COMMENT'");
        clock.travel(clock.instant().plus(Duration.ofHours(25)), () -> purging.purge(1_000));
        assertThat(body(posted.id())).isEmpty();
    }

    @Test
    void whatAReportKeptIsShreddedWhenNobodyCanAppealAnyMore() throws SQLException {
        var subject = comment("Words kept for a while.");
        reporting.send(given.member("June"), report(subject, ReportReason.OTHER));
        given.decide(given.moderator(), subject, DecisionKind.APPROVE);
        var kept = "select snapshot from report where subject_id = " + subject.id() + " and kind = 'COMMENT'";
        assertThat(sql.text(kept)).isEqualTo("Words kept for a while.");

        clock.travel(
                clock.instant().plus(Shredding.APPEALABLE).plus(Duration.ofDays(1)), () -> shredding.shred(10_000));

        assertThat(sql.text(kept)).isEmpty();
    }

    private String body(long commentId) throws SQLException {
        return sql.text("select body from comment where id = " + commentId);
    }

    private Subject comment(String words) {
        return Given.comment(given.approved(given.trustedMember("Maya"), given.thread(), null, words)
                .id());
    }

    private static SendReport report(Subject subject, ReportReason reason) {
        return new SendReport(subject, reason, "Please look.");
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.kind();
    }
}
