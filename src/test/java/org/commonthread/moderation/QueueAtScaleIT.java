package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand open items, and eight moderators who decide at the same time. */
@ArquillianTest
class QueueAtScaleIT {
    private static final System.Logger LOG = System.getLogger(QueueAtScaleIT.class.getName());
    private static final int OPEN = 10_000;

    /** Far from any that the program gives. */
    private static final long FIRST = 5_000_000_000L;

    @Inject
    Given given;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    Sql sql;

    @PersistenceUnit
    EntityManagerFactory entities;

    @BeforeEach
    void tenThousandWait() throws SQLException {
        try (var connection = sql.connection();
                var item = connection.prepareStatement(
                        "insert into review_item (id, kind, subject_id, revision, title, text, address, priority, state,"
                                + " created_at, due_at, version) values (?, 'FINDER_ENTRY', ?, 0, 'An entry', 'Words.', '/',"
                                + " ?, 'OPEN', current_timestamp - cast(? as integer) * interval '1' second,"
                                + " current_timestamp + interval '1' day, 0)");
                var finding = connection.prepareStatement(
                        "insert into review_finding (item_id, position, reason, span_start, span_end, rule)"
                                + " values (?, 0, 'CORRECTED', 0, 0, '')")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < OPEN; i++) {
                item.setLong(1, FIRST + i);
                item.setLong(2, FIRST + i);
                item.setInt(3, 1 + i % 3);
                item.setInt(4, i);
                item.addBatch();
                finding.setLong(1, FIRST + i);
                finding.addBatch();
                if (i % 1_000 == 999) {
                    item.executeBatch();
                    finding.executeBatch();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
        if (sql.isPostgres()) sql.run("analyze review_item");
    }

    @AfterEach
    void theyAreGone() throws SQLException {
        sql.run("delete from decision_batch where decision_id in (select id from decision where item_id >= " + FIRST
                + ")");
        sql.run("delete from decision where item_id >= " + FIRST);
        sql.run("delete from review_finding where item_id >= " + FIRST);
        sql.run("delete from review_kept_out where item_id >= " + FIRST);
        sql.run("delete from review_item where id >= " + FIRST);
    }

    @Test
    void anyPageOfTheQueueIsOneStatementAndTheOrderHasNoGaps() {
        var priya = given.moderator();
        var walked = new ArrayList<QueueRow>();
        Position last = null;
        for (int page = 0; page < 5; page++) {
            var from = last;
            assertThat(fewest(() -> queue.after(priya, QueueFilter.OPEN, from, 100)))
                    .isEqualTo(1);
            var rows = queue.after(priya, QueueFilter.OPEN, from, 100);
            walked.addAll(rows);
            last = Position.of(rows.get(rows.size() - 1));
        }

        assertThat(walked).extracting(QueueRow::id).doesNotHaveDuplicates();
        assertThat(walked)
                .isSortedAccordingTo(java.util.Comparator.comparing(QueueRow::priority)
                        .thenComparing(QueueRow::createdAt)
                        .thenComparing(QueueRow::id));
        assertThat(queue.after(priya, QueueFilter.OPEN, null, 500)).isEqualTo(walked);
    }

    /** Statements of jobs are counted too; of several runs the one with the fewest is the deed alone. */
    private long fewest(Runnable deed) {
        var statistics = entities.unwrap(SessionFactory.class).getStatistics();
        return LongStream.range(0, 4)
                .map(run -> {
                    var before = statistics.getPrepareStatementCount();
                    deed.run();
                    return statistics.getPrepareStatementCount() - before;
                })
                .min()
                .orElseThrow();
    }

    /** The query as {@link QueueQuestion} puts it, for the plan only. */
    @Test
    void aPageDeepInTheQueueIsARangeOfItsIndex() throws SQLException {
        if (!sql.isPostgres()) return; // only its plans are looked at
        var plan = sql.plan("select i.id from review_item i left join member a on a.id = i.author_id"
                + " left join member c on c.id = i.claimed_by where i.state = 'OPEN'"
                + " and (i.author_id is null or i.author_id <> 1)"
                + " and 1 not in (select k.member_id from review_kept_out k where k.item_id = i.id)"
                + " and i.priority >= 2 and (i.priority > 2 or i.created_at > current_timestamp - interval '2000' second"
                + " or i.created_at = current_timestamp and i.id > 1)"
                + " order by i.priority, i.created_at, i.id limit 100");

        assertThat(plan).contains("review_item_queue").doesNotContain("Seq Scan on review_item i", "Sort");
    }

    @Test
    void eightModeratorsDecideAtTheSameTimeAndNoneWaitsForAnother() throws SQLException {
        var lines = sql.number("select number from audit_head");
        var times = new ArrayList<Long>();
        var people = IntStream.range(0, 8).mapToObj(i -> given.moderator()).toList();
        var deeds = new ArrayList<Callable<List<Long>>>();
        for (int i = 0; i < people.size(); i++) {
            var share = FIRST + i * 25L;
            var moderator = people.get(i);
            deeds.add(() -> LongStream.range(share, share + 25)
                    .map(item -> decided(moderator, item))
                    .boxed()
                    .toList());
        }

        var began = System.nanoTime();
        AtOnce.all(deeds).forEach(ended -> times.addAll(ended.given()));
        var took = Duration.ofNanos(System.nanoTime() - began);

        assertThat(sql.number("select count(*) from decision where item_id >= " + FIRST))
                .isEqualTo(200);
        assertThat(sql.number("select number from audit_head") - lines).isGreaterThanOrEqualTo(200);
        times.sort(Long::compare);
        LOG.log(
                Level.INFO,
                "200 decisions (claim and decide) of 8 moderators beside {0} open items: {1} a second, p50 {2} ms, p99 {3} ms",
                OPEN,
                200_000 / took.toMillis(),
                times.get(99),
                times.get(197));
    }

    /** @return how many milliseconds it took */
    private long decided(Actor moderator, long item) {
        var began = System.nanoTime();
        claiming.claim(moderator, item);
        var seen = claiming.seen(moderator, item);
        deciding.decide(moderator, new Decide(item, DecisionKind.APPROVE, null, "", seen.revision(), seen.version()));
        return Duration.ofNanos(System.nanoTime() - began).toMillis();
    }
}
