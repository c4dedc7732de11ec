package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.AuditLine;
import org.commonthread.moderation.audit.LogFilter;
import org.commonthread.moderation.audit.LogReading;
import org.commonthread.moderation.audit.Verifying;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectErased;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The log as it is read, erased from and walked along; that it cannot be changed is {@code AuditIT}'s. */
@ArquillianTest
class LogIT {
    @Inject
    Given given;

    @Inject
    LogReading log;

    @Inject
    Verifying verifying;

    @Inject
    VerifyLog job;

    @Inject
    Event<SubjectErased> erased;

    @Inject
    UserTransaction transaction;

    @Inject
    Sql sql;

    @Test
    void whatTheNightlyWalkFindsComesBeforeTheModerators() throws SQLException {
        given.decide(given.moderator(), waitingStory(), DecisionKind.REMOVE);
        var number = sql.number("select number from audit_head");
        var words = sql.text("select words from audit_words where number = " + number);

        sql.run("update audit_words set words = 'something kinder' where number = " + number);
        job.run();
        job.run();
        sql.run("update audit_words set words = '" + words + "' where number = " + number);

        var alert = given.itemOn(new Subject(Kind.LOG, number));
        assertThat(alert.title()).contains(String.valueOf(number));
        assertThat(verifying.last(given.moderator()))
                .hasValueSatisfying(last -> assertThat(last.brokenAt()).isEqualTo(number));
        given.decide(given.moderator(), new Subject(Kind.LOG, number), DecisionKind.APPROVE);
        assertThat(job.run()).isPositive();
        assertThat(given.isWaiting(new Subject(Kind.LOG, number))).isFalse();
        assertThat(verifying.last(given.moderator()))
                .hasValueSatisfying(last -> assertThat(last.brokenAt()).isNull());
    }

    @Test
    void aLineThatIsMissingAtTheEndIsFoundOut() throws SQLException {
        given.decide(given.moderator(), waitingStory(), DecisionKind.REMOVE);
        var number = sql.number("select number from audit_head");

        sql.run("update audit_head set number = number + 1");
        var found = verifying.verify(given.moderator());
        sql.run("update audit_head set number = number - 1");

        assertThat(found.brokenAt()).isEqualTo(number + 1);
        assertThat(verifying.verify(given.moderator()).ok()).isTrue();
    }

    @Test
    void wordsAboutWhatIsErasedGoAndTheChainStaysWhole() throws Exception {
        var gone = waitingStory();
        var stays = waitingStory();
        for (var each : List.of(gone, stays)) given.decide(given.moderator(), each, DecisionKind.REMOVE);

        transaction.begin();
        erased.fire(new SubjectErased(gone));
        transaction.commit();

        assertThat(lines(given.moderator(), Map.of("kind", "STORY", "about", String.valueOf(gone.id()))))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isNull());
        assertThat(lines(given.moderator(), Map.of("kind", "STORY", "about", String.valueOf(stays.id()))))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isNotEmpty());
        assertThat(verifying.verify(given.moderator()).ok()).isTrue();
    }

    @Test
    void theLogIsFilteredByWhoWhatWhereAndWhen() {
        var priya = given.moderator();
        var removed = waitingStory();
        given.decide(priya, removed, DecisionKind.REMOVE);
        given.decide(priya, waitingStory(), DecisionKind.APPROVE);
        var today = Clock.systemUTC().instant().toString().substring(0, 10);

        assertThat(lines(priya, Map.of("by", priya.handle()))).hasSize(2);
        assertThat(lines(priya, Map.of("by", priya.handle(), "did", "REMOVE", "since", today, "until", today)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.action()).isEqualTo(Action.REMOVE);
                    assertThat(line.subjectId()).isEqualTo(removed.id());
                });
        assertThat(lines(priya, Map.of("by", priya.handle(), "kind", "COMMENT")))
                .isEmpty();
        assertThat(lines(priya, Map.of("by", priya.handle(), "until", "2020-01-01")))
                .isEmpty();
        assertThat(log.all(priya, asked(Map.of("by", priya.handle()))).map(AuditLine::number))
                .isSortedAccordingTo((one, other) -> Long.compare(other, one))
                .hasSize(2);
    }

    @Test
    void whatSaysNothingIsRefusedInWordsAndNobodyElseReadsTheLog() {
        for (var wrong : List.of(Map.of("did", "NOTHING"), Map.of("since", "yesterday"), Map.of("about", "x"))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> asked(wrong)).kind())
                    .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        }
        assertThat(catchThrowableOfType(Refusal.class, () -> lines(given.member("Omar"), Map.of()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private List<AuditLine> lines(Actor reader, Map<String, String> parameters) {
        return log.newest(reader, asked(parameters), Long.MAX_VALUE, 100);
    }

    private static LogFilter asked(Map<String, String> parameters) {
        return LogFilter.asked(new Parameters(parameters::get));
    }

    private Subject waitingStory() {
        return Given.story(given.aStory().by(given.member("June")).sent().id());
    }
}
