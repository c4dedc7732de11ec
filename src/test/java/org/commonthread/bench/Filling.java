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
    static final List<String> PEOPLE = List.of("maya", "omar", "ruth", "june", "ed", "drkaur", "ana", "tom");

    private static final String NAMED = "m.handle in ('" + String.join("', '", PEOPLE) + "')";

    private static final String TEMPLATE = "what-i-learned-in-the-hospital-car-park";

    private static final String DIGITS = "0123456789abcdefghijklmnopqrstuv";

    private static final String TERMS =
            "(select facet, code, row_number() over (partition by facet order by place) - 1 as k,"
                    + " count(*) over (partition by facet) as terms, ascii(facet) as salt from vocabulary_term"
                    + " where status = 'OFFERED')";

    private final Connection database;
    private final Scale scale;
    private List<String> shelves = List.of();

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
        facets();
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

    /** Each made story is found by one term of every facet; of each facet some terms are common and most are rare. */
    private void facets() throws SQLException {
        run("insert into story_facet (id, story_id, code, author_id, audience, published_at) select " + BASE
                + " * 100 + row_number() over (order by s.id, v.facet), s.id, v.code, s.author_id, s.live_audience,"
                + " s.published_at from story s join " + TERMS
                + " v on v.k = floor(v.terms * power((s.id * 7919 + v.salt * 104729) % 1009 / 1009.0, 2))"
                + " where s.id > " + BASE);
        shelves = shelves();
    }

    /** The addresses of lists of three facets, those first that find most. */
    private List<String> shelves() throws SQLException {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery("select '/stories?site=' || s.code || '&treatment=' || t.code"
                        + " || '&sideEffect=' || e.code from " + TERMS + " s, " + TERMS + " t, " + TERMS
                        + " e where s.facet = 'SITE' and t.facet = 'TREATMENT' and e.facet = 'SIDE_EFFECT'"
                        + " order by s.k + t.k + e.k, s.k, t.k limit 2000")) {
            var all = new ArrayList<String>();
            while (rows.next()) all.add(rows.getString(1));
            return List.copyOf(all);
        }
    }

    /** The address of a list of stories by three facets: the 0th finds most, and after some hundreds they repeat. */
    String shelf(int n) {
        return shelves.get(n % shelves.size());
    }

    /** How many comments the n-th story has. */
    private String size() {
        return "case n when 1 then " + scale.thread() + " when 2 then 200 when 3 then 10 else " + scale.perStory()
                + " end";
    }

    /** Threads of talks three deep: someone begins, someone answers, the first answers back. */
    private void comments() throws SQLException {
        steps();
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
                        entry("newest", newest("m.path")),
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

    /** What readers have done in the threads they are measured in: each reacted ten times and has some left to read. */
    private void readings() throws SQLException {
        for (var thread : List.of(thread(1), thread(2))) {
            run("insert into thread_reading (member_id, thread_id, watching, read_at) select m.id, " + thread
                    + ", true,"
                    + " (select max(shown_at) - interval '50 seconds' from comment where thread_id = " + thread
                    + ") from member m where " + NAMED);
            run("insert into comment_reaction (comment_id, member_id, kind, thread_id, given_at) select c.id, m.id,"
                    + " 'HUG', c.thread_id, c.created_at from member m cross join lateral (select * from comment where"
                    + " thread_id = " + thread
                    + " and author_id <> m.id and (id + m.id) % 15 = 0 order by path limit 10)"
                    + " c where " + NAMED);
        }
        run(
                "update comment c set hugs = r.n from (select comment_id, count(*) n from comment_reaction where comment_id > "
                        + BASE + " group by comment_id) r where r.comment_id = c.id");
    }

    /** A comment early in the second thread, and so on the first page of it. */
    long early() {
        return BASE + scale.thread() + 61;
    }

    /** Teaches this connection how the id of a comment is written in a path. */
    void steps() throws SQLException {
        run("create or replace function pg_temp.step(id bigint) returns text language sql immutable as $$"
                + " select string_agg(substr('" + DIGITS + "', ((id >> (5 * k)) & 31)::int + 1, 1), ''"
                + " order by k desc) from generate_series(0, 7) k $$");
    }

    /** The same place where the newest talk comes first. */
    static String newest(String path) {
        return "translate(substr(" + path + ", 1, 8), '" + DIGITS + "', '" + new StringBuilder(DIGITS).reverse()
                + "') || substr(" + path + ", 9)";
    }

    /** Copies the rows of {@code table t} that {@code where} names, once for each of {@code times}, with some columns told anew. */
    void copy(String table, String times, String where, Map<String, String> anew) throws SQLException {
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

    void run(String statement) throws SQLException {
        try (var sql = database.createStatement()) {
            sql.execute(statement);
        }
    }
}
