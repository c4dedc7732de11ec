package org.commonthread.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.moderation.AuditGuard;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.flywaydb.core.Flyway;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AuditIT {
    @Inject
    Given given;

    @Inject
    Deciding deciding;

    @Inject
    LogReading log;

    @Inject
    Verifying verifying;

    @Inject
    Sql sql;

    @Test
    void decisionsMadeAtOnceMakeOneChainWithoutGaps() throws SQLException {
        var before = sql.number("select count(*) from audit_row");
        var moderators = IntStream.range(0, 8).mapToObj(i -> given.moderator()).toList();
        var seen = moderators.stream()
                .map(each -> IntStream.range(0, 3)
                        .mapToObj(i -> given.claimed(each, waitingStory()))
                        .toList())
                .toList();

        var ended = AtOnce.times(8, i -> () -> {
            seen.get(i).forEach(item -> deciding.decide(moderators.get(i), Given.decision(item, DecisionKind.REMOVE)));
            return i;
        });

        assertThat(ended).allMatch(AtOnce.Ended::well);
        var result = verifying.verify(given.moderator());
        assertThat(result.ok()).isTrue();
        assertThat(result.rows()).isEqualTo(before + 24);
        var numbers = log.newest(given.moderator(), LogFilter.ALL, Long.MAX_VALUE, 100_000).stream()
                .map(AuditLine::number)
                .sorted()
                .toList();
        assertThat(numbers)
                .isEqualTo(LongStream.rangeClosed(1, before + 24).boxed().toList());
    }

    @Test
    void aLineSaysWhoDidWhatAndWhy() {
        var priya = given.moderator();
        var subject = waitingStory();
        given.decide(priya, subject, DecisionKind.REQUEST_CHANGES);

        var line = log.newest(priya, LogFilter.ALL, Long.MAX_VALUE, 1).get(0);

        assertThat(line.actor()).isEqualTo(priya.name());
        assertThat(line.action()).isEqualTo(Action.REQUEST_CHANGES);
        assertThat(new Subject(line.kind(), line.subjectId())).isEqualTo(subject);
        assertThat(line.reasonCode()).isEqualTo(ReasonCode.UNKIND);
        assertThat(line.words()).isEqualTo("Please leave the name out.");
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteALine() throws SQLException {
        var number = newLine();

        assertThatThrownBy(() -> sql.run("update audit_row set actor_id = 0 where number = " + number))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> sql.run("delete from audit_row where number = " + number))
                .hasMessageMatching("(?s).*(append-only|audit_words).*");
        sql.run("delete from audit_words where number = " + number);
        assertThatThrownBy(() -> sql.run("delete from audit_row where number = " + number))
                .hasMessageContaining("append-only");
        // H2 knows no trigger on truncate; it refuses because the words refer to the lines
        assertThatThrownBy(() -> sql.run("truncate table audit_row" + (sql.isPostgres() ? " cascade" : "")))
                .isInstanceOf(SQLException.class);
        assertThat(verifying.verify(given.moderator()).ok()).isTrue();
    }

    @Test
    void whoeverGoesAroundTheDatabaseIsFoundOut() throws SQLException {
        var number = newLine();
        newLine();
        var actor = sql.number("select actor_id from audit_row where number = " + number);

        withoutGuard("update audit_row set actor_id = 0 where number = " + number);
        var found = verifying.verify(given.moderator());
        withoutGuard("update audit_row set actor_id = " + actor + " where number = " + number);

        assertThat(found.brokenAt()).isEqualTo(number);
        assertThat(verifying.verify(given.moderator()).ok()).isTrue();
        assertThatThrownBy(() -> sql.run("update audit_row set actor_id = 0 where number = " + number))
                .hasMessageContaining("append-only");
    }

    @Test
    void erasedWordsLeaveTheChainWhole() throws SQLException {
        var number = newLine();

        assertThat(sql.run("delete from audit_words where number = " + number)).isEqualTo(1);

        assertThat(verifying.verify(given.moderator()).ok()).isTrue();
        assertThat(log.newest(given.moderator(), LogFilter.ALL, number + 1, 1))
                .singleElement()
                .satisfies(line -> assertThat(line.words()).isNull());
    }

    @Test
    void changedWordsAreFoundOut() throws SQLException {
        var number = newLine();
        var words = sql.text("select words from audit_words where number = " + number);

        sql.run("update audit_words set words = 'something kinder' where number = " + number);
        var found = verifying.verify(given.moderator());
        sql.run("update audit_words set words = '" + words + "' where number = " + number);

        assertThat(found.brokenAt()).isEqualTo(number);
        assertThat(verifying.verify(given.moderator()).ok()).isTrue();
    }

    @Test
    void theGuardInH2HoldsAfterTheDatabaseWasOpenedAnewByWhomeverItIs() throws Exception {
        var folder = Files.createTempDirectory("guarded");
        var url = "jdbc:h2:file:" + folder.resolve("guarded");
        Flyway.configure(getClass().getClassLoader())
                .dataSource(url, "owner", "owner")
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .load()
                .migrate();
        assertThat(Files.exists(folder.resolve("guarded.mv.db"))).isTrue();

        try (var connection = DriverManager.getConnection(url, "owner", "owner");
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into audit_row values (1, now(), 1, 'APPROVE', 'STORY', 1, 1, null, 'd', 'p', 'h')");
        }

        // as after a restart: nobody had the database open, and the thread knows nothing of the application
        var thread = Thread.currentThread();
        var ours = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (var connection = DriverManager.getConnection(url, "owner", "owner");
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("delete from audit_row"))
                    .isInstanceOf(SQLException.class);
            thread.setContextClassLoader(ours);
            assertThatThrownBy(() -> statement.executeUpdate("delete from audit_row"))
                    .hasMessageContaining("append-only");
            try (var rows = statement.executeQuery("select count(*) from audit_row")) {
                rows.next();
                assertThat(rows.getInt(1)).isEqualTo(1);
            }
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    private Subject waitingStory() {
        return Given.story(given.aStory().by(given.member("June")).sent().id());
    }

    private long newLine() throws SQLException {
        given.decide(given.moderator(), waitingStory(), DecisionKind.REMOVE);
        return sql.number("select number from audit_head");
    }

    /** As whoever owns the database and means ill. */
    private void withoutGuard(String change) throws SQLException {
        sql.run(
                sql.isPostgres()
                        ? "alter table audit_row disable trigger audit_row_guard"
                        : "drop trigger audit_row_guard");
        sql.run(change);
        sql.run(
                sql.isPostgres()
                        ? "alter table audit_row enable trigger audit_row_guard"
                        : "create trigger audit_row_guard before update, delete on audit_row for each row call '"
                                + AuditGuard.class.getName() + "'");
    }
}
