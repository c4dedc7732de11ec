package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.commonthread.Sql;
import org.commonthread.member.Actor;

/** Threads of any size, made past the program, and their counts held against what is there. */
public final class Filled {
    private Filled() {}

    /** Adds {@code count} top comments that everybody reads, as the program would have written them; answers the id of the last. */
    public static long with(Sql sql, long thread, Actor author, int count) throws SQLException {
        var first = sql.isPostgres()
                ? sql.number("select setval('comment_seq', nextval('comment_seq') + " + count + ")") - count + 1
                : sql.number("select nextval('comment_seq')");
        if (!sql.isPostgres()) sql.run("alter sequence comment_seq restart with " + (first + count + 1));
        try (var connection = sql.connection();
                var insert = connection.prepareStatement(
                        "insert into comment (id, thread_id, author_id, post_key, path, newest, depth, body, body_html,"
                                + " revision, state, replies, open_to_all, created_at, shown_at, announced_at, version)"
                                + " values (?, ?, ?, ?, ?, ?, 1, 'Words', '<p>Words</p>', 1, 'VISIBLE', 0, true,"
                                + " current_timestamp, current_timestamp, current_timestamp, 0)")) {
            connection.setAutoCommit(false);
            for (int i = 0; i < count; i++) {
                var id = first + i;
                insert.setLong(1, id);
                insert.setLong(2, thread);
                insert.setLong(3, author.id());
                insert.setString(4, "filled-" + id);
                insert.setString(5, Path.step(id));
                insert.setString(6, Path.stepBack(id));
                insert.addBatch();
                if (i % 1_000 == 999) insert.executeBatch();
            }
            insert.executeBatch();
            connection.commit();
            connection.setAutoCommit(true);
        }
        sql.run("update comment_thread set comment_count = comment_count + " + count + ", open_count = open_count + "
                + count + " where id = " + thread);
        return first + count - 1;
    }

    /** Whether every number that is kept about a thread is what counting says. */
    public static void recount(Sql sql, long thread) throws SQLException {
        assertThat(sql.number("select comment_count from comment_thread where id = " + thread))
                .as("comments of thread %d", thread)
                .isEqualTo(sql.number(
                        "select count(*) from comment where thread_id = " + thread + " and state = 'VISIBLE'"));
        assertThat(sql.number("select open_count from comment_thread where id = " + thread))
                .as("comments of thread %d that everybody reads", thread)
                .isEqualTo(sql.number("select count(*) from comment where thread_id = " + thread
                        + " and state = 'VISIBLE' and open_to_all"));
        assertThat(sql.number("select count(*) from comment c where c.thread_id = " + thread
                        + " and (c.replies <> (select count(*) from comment r where r.parent_id = c.id"
                        + " and (r.state = 'VISIBLE' or r.state like 'REMOVED%' and r.replies > 0))"
                        + " or c.open_replies <> (select count(*) from comment r where r.parent_id = c.id and r.open_to_all"
                        + " and (r.state = 'VISIBLE' or r.state like 'REMOVED%' and r.open_replies > 0))"
                        + " or c.answered <> (c.replies > 0))"))
                .as("comments whose replies are counted wrongly")
                .isZero();
        for (var kind : ReactionKind.values()) {
            var column = kind == ReactionKind.HUG ? "hugs" : kind.name().toLowerCase(java.util.Locale.ROOT);
            assertThat(sql.number("select count(*) from comment c where c.thread_id = " + thread + " and c." + column
                            + " <> (select count(*) from comment_reaction r where r.comment_id = c.id and r.kind = '"
                            + kind + "')"))
                    .as("comments whose %s is counted wrongly", kind)
                    .isZero();
        }
    }
}
