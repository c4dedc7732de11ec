package org.commonthread.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.stream.LongStream;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * How fast the log grows under eight writers and how long a walk along a million lines takes. Only with
 * {@code COMMONTHREAD_SCALE} in the environment; the figures are in the server's log.
 */
@ArquillianTest
@EnabledIfEnvironmentVariable(named = "COMMONTHREAD_SCALE", matches = ".+", disabledReason = "measured on demand only")
class AuditScaleIT {
    private static final Logger LOG = Logger.getLogger(AuditScaleIT.class);
    private static final int WRITERS = 8;
    private static final Duration WRITING = Duration.ofSeconds(10);
    private static final long LINES = 1_000_000;
    private static final int BATCH = 5_000;

    @Inject
    Given given;

    @Inject
    Audit audit;

    @Inject
    Verifying verifying;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void eightWritersAndAMillionLines() throws SQLException {
        var priya = given.moderator();
        var begun = System.nanoTime();
        var end = clock.instant().plus(WRITING);
        var written = AtOnce.times(WRITERS, writer -> () -> {
                    long lines = 0;
                    while (clock.instant().isBefore(end)) {
                        audit.append(priya, deed(lines++));
                    }
                    return lines;
                })
                .stream()
                .mapToLong(AtOnce.Ended::given)
                .sum();
        LOG.infof("audit: %d writers, %.0f lines/s", WRITERS, written / seconds(begun));

        fill(priya.id());
        begun = System.nanoTime();
        var found = verifying.verify();
        LOG.infof("audit: %d lines verified in %.1f s", found.rows(), seconds(begun));

        assertThat(found.ok()).isTrue();
        assertThat(found.rows()).isGreaterThanOrEqualTo(LINES);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static Deed deed(long subject) {
        return new Deed(
                Action.REMOVE, Given.story(subject), 1, ReasonCode.UNKIND, "Words to the author, of a usual length.");
    }

    /** Lines as they would have been written one by one, written many at a time. */
    private void fill(long actor) throws SQLException {
        try (var connection = sql.connection();
                var rows = connection.prepareStatement("insert into audit_row (number, at, actor_id, action, kind,"
                        + " subject_id, revision, reason_code, words_digest, previous_hash, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                var words =
                        connection.prepareStatement("insert into audit_words (number, salt, words) values (?, ?, ?)")) {
            connection.setAutoCommit(false);
            var number = sql.number("select number from audit_head");
            var hash = sql.text("select hash from audit_head");
            while (number < LINES) {
                for (var next : LongStream.rangeClosed(number + 1, Math.min(LINES, number + BATCH))
                        .toArray()) {
                    hash = add(rows, words, next, actor, hash);
                    number = next;
                }
                rows.executeBatch();
                words.executeBatch();
            }
            advance(connection, number, hash);
            connection.commit();
        }
    }

    private String add(PreparedStatement rows, PreparedStatement words, long number, long actor, String previous)
            throws SQLException {
        var at = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(number);
        var deed = deed(number);
        var beside = new AuditWords(number, "00112233445566778899aabbccddeeff", deed.words());
        var row = new AuditRow(number, at, actor, deed, beside.digest(), previous);
        Object[] values = {
            number,
            OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
            actor,
            deed.action().name(),
            deed.subject().kind().name(),
            number,
            1,
            ReasonCode.UNKIND.name(),
            beside.digest(),
            previous,
            row.hash()
        };
        for (int i = 0; i < values.length; i++) rows.setObject(i + 1, values[i]);
        rows.addBatch();
        words.setLong(1, number);
        words.setString(2, "00112233445566778899aabbccddeeff");
        words.setString(3, deed.words());
        words.addBatch();
        return row.hash();
    }

    private static void advance(Connection connection, long number, String hash) throws SQLException {
        try (var head = connection.prepareStatement("update audit_head set number = ?, hash = ?")) {
            head.setLong(1, number);
            head.setString(2, hash);
            head.executeUpdate();
        }
    }
}
