package org.commonthread.bench;

import static java.util.Map.entry;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Made content, in the shape the site itself would have written it: each row is a copy of one the demo's activities wrote,
 * with its own ids, places and times. Columns this does not name are copied as they are, so it stays true to tables that
 * have grown since.
 */
final class Filling {
    /** Above every id the demo has used. */
    private static final long BASE = 1_000_000;

    /** Who is measured logged in. */
    static final String READER = "maya";

    private static final String TEMPLATE = "what-i-learned-in-the-hospital-car-park";

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private final Connection database;
    private final Scale scale;

    Filling(Connection database, Scale scale) {
        this.database = database;
        this.scale = scale;
    }

    /** How much of everything. The first story carries a thread of {@code thread}, the second of 200, the third of 10. */
    record Scale(String name, int stories, int comments, int thread) {
        static Scale of(String name) {
            return switch (name) {
                case "small" -> new Scale(name, 2_000, 20_000, 200);
                case "large" -> new Scale(name, 20_000, 1_000_000, 100_000);
                default -> throw new IllegalArgumentException("-Dbench.scale is small or large, not " + name);
            };
        }

        int perStory() {
            return Math.max(1, (comments - thread - 210) / (stories - 3));
        }
    }

    static String story(int n) {
        return "/stories/made-" + n;
    }

    static long thread(int n) {
        return BASE + n;
    }

    void fill() throws SQLException {
        database.setAutoCommit(false);
        stories();
        comments();
        readings();
        database.commit();
        database.setAutoCommit(true);
        run("analyze");
    }

    private void stories() throws SQLException {
        var all = "generate_series(1, " + scale.stories() + ") n";
        var template = "(select story_id from story_slug where slug = '" + TEMPLATE + "')";
        copy(
                "story",
                all,
                "t.id = " + template,
                Map.of(
                        "id", BASE + " + n",
                        "draft_key", "'made-' || n",
                        "slug", "'made-' || n",
                        "published_at", "t.published_at - n * interval '10 minutes'"));
        copy(
                "story_revision",
                all,
                "t.story_id = " + template + " and t.number = (select live_revision from story where id = t.story_id)",
                Map.of("id", BASE + " + n", "story_id", BASE + " + n", "title", "t.title || ' ' || n"));
        copy(
                "story_slug",
                all,
                "t.slug = '" + TEMPLATE + "'",
                Map.of("slug", "'made-' || n", "story_id", BASE + " + n"));
        copy(
                "story_facet",
                all,
                "t.story_id = " + template,
                Map.of(
                        "id", BASE + " * 100 + n * 1000 + t.id",
                        "story_id", BASE + " + n",
                        "published_at", "t.published_at - n * interval '10 minutes'"));
        copy(
                "comment_thread",
                all,
                "t.kind = 'STORY' and t.subject_id = " + template,
                Map.of(
                        "id",
                        BASE + " + n",
                        "subject_id",
                        BASE + " + n",
                        "comment_count",
                        size(),
                        "open_count",
                        size()));
    }

    /** How many comments the n-th story has. */
    private String size() {
        return "case n when 1 then " + scale.thread() + " when 2 then 200 when 3 then 10 else " + scale.perStory()
                + " end";
    }

    /** Threads of talks three deep: someone begins, someone answers, the first answers back. */
    private void comments() throws SQLException {
        run("create function pg_temp.step(id bigint) returns text language sql immutable as $$"
                + " select string_agg(substr('" + DIGITS + "', ((id >> (5 * k)) & 31)::int + 1, 1), ''"
                + " order by k desc) from generate_series(0, 7) k $$");
        run("create temporary table words as select row_number() over (order by id) - 1 as k, id, count(*) over () as"
                + " words from comment where state = 'VISIBLE'");
        run("create temporary table writer as select row_number() over (order by id) - 1 as k, id, count(*) over () as"
                + " writers from member");
        run("create temporary table made as select *, case j % 3 when 0 then '' when 1 then pg_temp.step(id - 1)"
                + " else pg_temp.step(id - 2) || pg_temp.step(id - 1) end || pg_temp.step(id) as path from (select "
                + BASE
                + " + row_number() over (order by thread, j) as id, thread, j, size from (select " + BASE
                + " + n as thread, s.size, generate_series(0, s.size - 1) as j from"
                + " generate_series(1, " + scale.stories() + ") n cross join lateral (select "
                + size() + " as size) s) x) y");
        copy(
                "comment",
                "made m join words w on w.k = m.id % w.words join writer p on p.k = (m.id * 7) % p.writers",
                "t.id = w.id",
                Map.ofEntries(
                        entry("id", "m.id"),
                        entry("thread_id", "m.thread"),
                        entry("parent_id", "case when m.j % 3 = 0 then null else m.id - 1 end"),
                        entry("segment_id", "0"),
                        entry("author_id", "p.id"),
                        entry("addressee_id", "null"),
                        entry("post_key", "'made-' || m.id"),
                        entry("path", "m.path"),
                        entry(
                                "newest",
                                "translate(substr(m.path, 1, 8), '" + DIGITS + "', '"
                                        + new StringBuilder(DIGITS).reverse() + "') || substr(m.path, 9)"),
                        entry("depth", "m.j % 3 + 1"),
                        entry("replies", "case when m.j % 3 < 2 and m.j + 1 < m.size then 1 else 0 end"),
                        entry("open_replies", "case when m.j % 3 < 2 and m.j + 1 < m.size then 1 else 0 end"),
                        entry("open_to_all", "true"),
                        entry("answered", "m.j % 3 < 2 and m.j + 1 < m.size"),
                        entry("hugs", "0"),
                        entry("same_here", "0"),
                        entry("thank_you", "0"),
                        entry("thinking_of_you", "0"),
                        entry("created_at", "t.created_at + m.j * interval '1 second'"),
                        entry("shown_at", "t.created_at + m.j * interval '1 second'")));
        run("select setval('comment_seq', (select max(id) from comment))");
    }

    /** What one reader has done in the threads she is measured in: she reacted here and there and has some left to read. */
    private void readings() throws SQLException {
        run("insert into thread_reading (member_id, thread_id, watching, read_at) select m.id, t.id, true,"
                + " (select max(shown_at) - interval '50 seconds' from comment c where c.thread_id = t.id)"
                + " from member m cross join comment_thread t where m.handle = '" + READER + "' and t.id in (" + BASE
                + " + 1, " + BASE + " + 2)");
        run("insert into comment_reaction (comment_id, member_id, kind, thread_id, given_at) select c.id, m.id, 'HUG',"
                + " c.thread_id, c.created_at from comment c cross join member m where m.handle = '" + READER
                + "' and c.thread_id in (" + BASE + " + 1, " + BASE + " + 2) and c.author_id <> m.id and c.id % 20 = 0"
                + " order by c.id limit 20");
        run("update comment c set hugs = 1 from comment_reaction r where r.comment_id = c.id and r.comment_id > "
                + BASE);
    }

    /** Copies the rows of {@code table t} that {@code where} names, once for each of {@code times}, with some columns told anew. */
    private void copy(String table, String times, String where, Map<String, String> anew) throws SQLException {
        var columns = columns(table);
        var values = columns.stream()
                .map(name -> anew.getOrDefault(name, "t." + name))
                .toList();
        run("insert into " + table + " (" + String.join(", ", columns) + ") select " + String.join(", ", values)
                + " from " + table + " t cross join " + times + " where " + where);
    }

    private List<String> columns(String table) throws SQLException {
        try (var sql = database.prepareStatement("select column_name from information_schema.columns"
                + " where table_schema = 'public' and table_name = ? and is_generated = 'NEVER'")) {
            sql.setString(1, table);
            try (var rows = sql.executeQuery()) {
                var columns = new ArrayList<String>();
                while (rows.next()) columns.add(rows.getString(1));
                return columns;
            }
        }
    }

    private void run(String statement) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute(statement);
        }
    }
}
