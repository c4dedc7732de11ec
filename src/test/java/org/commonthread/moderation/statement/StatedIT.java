package org.commonthread.moderation.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.LettingKnow;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** An author is told once what was decided, by whom and why, what follows and what she can do; nobody else is. */
@ArquillianTest
class StatedIT {
    @Inject
    Given given;

    @Inject
    Stating stating;

    @Inject
    LettingKnow lettingKnow;

    @Inject
    Undoing undoing;

    @Inject
    Reporting reporting;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void sheReadsAllOfItAndNobodyElseReadsAny() throws SQLException {
        var priya = given.moderator();
        var june = given.member("June");
        var ruth = given.member("Ruth");
        var subject = Given.comment(given.approved(june, given.thread(), null, "Words somebody minds.")
                .id());
        reporting.send(ruth, new SendReport(subject, ReportReason.UNKIND, "It hurts."));
        given.decide(priya, subject, DecisionKind.REMOVE);

        var stated = mine(june).get(0);

        assertThat(stated.decision()).isEqualTo(DecisionKind.REMOVE);
        assertThat(stated.rule()).isEqualTo(ReasonCode.UNKIND);
        assertThat(stated.message()).isNotEmpty();
        assertThat(stated.words()).contains("Words somebody minds.");
        assertThat(stated.by()).isEqualTo(priya.name());
        assertThat(stated.readAt()).isNotNull();
        assertThat(stated.until()).isEqualTo(stated.decidedAt().plus(Duration.ofDays(180)));
        assertThat(stated.isAppealable(clock.instant())).isTrue();
        assertThat(stated.isAppealable(stated.until())).isFalse();
        assertThat(stating.broughtUpBy(stated)).containsExactly(Reason.REPORTED);
        for (var other : List.of(ruth, priya, given.member("Omar"))) {
            assertThat(refused(() -> stating.one(other, stated.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(refused(() -> stating.one(Actor.VISITOR, stated.id()))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
        assertThat(letters(june, "decision " + stated.id())).isEqualTo(1);
        assertThat(sql.text("select subject || words from outbox_letter where once = 'decision " + stated.id() + "'"))
                .contains("/me/decisions/" + stated.id())
                .doesNotContain("Words somebody minds.");
    }

    @Test
    void whatWasNotToldYetIsNotStatedAndToBeLetThroughNeedsNoLetter() throws SQLException {
        var june = given.member("June");
        var subject = Given.story(given.aStory().by(june).sent().id());
        var made = given.justDecided(given.moderator(), subject, DecisionKind.APPROVE);
        assertThat(mine(june)).isEmpty();

        lettingKnow.of(made.id());

        assertThat(mine(june)).extracting(Statement::decision).containsExactly(DecisionKind.APPROVE);
        assertThat(letters(june, "decision " + made.id())).isZero();
    }

    @Test
    void whoeverWasToldIsToldThatItWasTakenBack() throws SQLException {
        var priya = given.moderator();
        var june = given.member("June");
        var subject = Given.story(given.aStory().by(june).sent().id());
        var made = given.justDecided(priya, subject, DecisionKind.REQUEST_CHANGES);
        lettingKnow.of(made.id());

        undoing.undo(priya, made.id());

        assertThat(stating.one(june, made.id()).undoneAt()).isNotNull();
        assertThat(stating.one(june, made.id()).isAppealable(clock.instant())).isFalse();
        assertThat(letters(june, "undone " + made.id())).isEqualTo(1);
    }

    private List<Statement> mine(Actor author) {
        return stating.mine(author, Parameters.END, 0, 10);
    }

    private long letters(Actor member, String once) throws SQLException {
        return sql.number(
                "select count(*) from outbox_letter where recipient = " + member.id() + " and once = '" + once + "'");
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
