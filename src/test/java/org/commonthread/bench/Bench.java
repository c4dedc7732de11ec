package org.commonthread.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonthread.stage.Places;

/** Fills the site, drives it, prints what it cost, and stops it. */
public final class Bench {
    private static final int RUNS = 3;

    /** In each of two rounds, so that whoever writes may do so with a token of Keycloak's, which is good for five minutes. */
    private static final int WARM_UP_SECONDS = 120;

    private static final int CALM_SECONDS = 10;
    private static final double WARM = 0.02;
    private static final int PHOTOGRAPHS = 8;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int CLIENTS = 16;
    private static final Pattern ONLY = Pattern.compile(System.getProperty("bench.only", ""));

    /** Somebody else writes at the same time, whose statements cannot be told from theirs. */
    private static final String MEANWHILE = ", one answer a second, ";

    /** A group of the demo that anybody reads. */
    private static final String GROUP = "/groups/awake-at-3-a-m";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Site site;
    private final Filling.Scale scale;
    private final List<Result> results = new ArrayList<>();
    private final List<String> facts = new ArrayList<>();

    private Filling made;
    private Bare bare;

    /** All is driven once and nothing of it measured, or the first rows would be those of a server just started. */
    private boolean rehearsing;

    private Bench(Site site, Filling.Scale scale) {
        this.site = site;
        this.scale = scale;
    }

    public static void main(String[] arguments) throws Exception {
        var scale = Filling.Scale.of(System.getProperty("bench.scale", "small"));
        System.out.println("\n  Starting PostgreSQL, Keycloak and the site ...");
        try (var site = new Site()) {
            new Bench(site, scale).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        say("first start, with tables made and demo content written: " + site.startedIn() + " ms");
        System.out.println("  Filling: " + scale.stories() + " stories, " + scale.comments() + " comments ...");
        try (var database = site.database()) {
            made = new Filling(database, scale);
            made.fill();
        }
        say("PSS idle, first start: " + settled() + " MiB");
        // its first stop laid its classes down; from here on it is as on every day but the first
        site.restart();
        say("start with all of it there: " + site.startedIn() + " ms");
        say("PSS idle " + settled() + " MiB");
        var cpu = cpu();
        System.out.println("  Warming up ...");
        rehearsing = true;
        readersAndAuthors(cpu);
        rehearsing = false;
        System.out.println("\n" + Result.HEAD);
        yardsticks();
        readersAndAuthors(cpu);
        moderators(cpu);
        say("PSS after the load " + Cpu.pss(site.pid()) + " MiB");
        facts.forEach(fact -> System.out.println("  " + fact));
        write();
    }

    private void readersAndAuthors(Cpu cpu) throws Exception {
        var sessions = site.sessions();
        visitors(cpu);
        say("sessions that visitors left behind: " + (site.sessions() - sessions));
        members(cpu);
        writers(cpu);
        authors(cpu);
    }

    private Cpu cpu() throws SQLException {
        return new Cpu(List.of(site.pid(), site.databasePid()));
    }

    private long settled() throws Exception {
        cpu().settle();
        return Cpu.pss(site.pid());
    }

    private void yardsticks() throws Exception {
        var page = Places.TARGET.resolve("bench/page.gz");
        Files.write(page, body(Filling.story(2)));
        bare = new Bare(site, page.toString());
        measure(
                "yardstick: bare Undertow, the same bytes",
                bare.cpu(),
                bare.address(),
                CLIENTS,
                200,
                n -> Load.get("/"));
        var query =
                "select c.id, c.parent_id, c.depth, c.path, m.display_name, m.handle, c.body_html, c.created_at from comment c"
                        + " join member m on m.id = c.author_id where c.thread_id = " + Filling.thread(2)
                        + " order by c.path limit 200";
        var port = site.freePort() + 1;
        var jdbc = site.yardstick("jdbc", site.databaseUrl(), query, String.valueOf(port));
        measure(
                "yardstick: 200 comments by JDBC",
                new Cpu(List.of(jdbc.pid(), site.databasePid())),
                URI.create("http://127.0.0.1:" + port),
                CLIENTS,
                200,
                n -> Load.get("/"));
        jdbc.destroy();
    }

    private void visitors(Cpu cpu) throws Exception {
        page("home, visitor", cpu, "/");
        page("list, visitor", cpu, "/stories");
        page("story with 10 comments, visitor", cpu, Filling.story(3));
        page("story with 200 comments, visitor", cpu, Filling.story(2));
        if (scale.thread() > 200) page("story with " + scale.thread() + " comments, visitor", cpu, Filling.story(1));
        page("list by three facets, visitor", cpu, made.shelf(0));
        measure(
                "list by three facets, each another, visitor",
                cpu,
                site.address(),
                CLIENTS,
                200,
                n -> Load.get(made.shelf(n) + "&miss=" + n));
        say("how the database finds a list by three facets: "
                + String.join(
                        "; ",
                        site.scans(
                                "story",
                                () -> new Load(site.address(), 1).once(Load.get(made.shelf(0) + "&miss=plan")))));
        var tag = get(Filling.story(2)).headers().firstValue("ETag").orElseThrow();
        measure(
                "the same, unchanged (304)",
                cpu,
                site.address(),
                CLIENTS,
                304,
                n -> Load.get(Filling.story(2), "If-None-Match: " + tag));
        var run = UUID.randomUUID().toString().substring(0, 8);
        measure(
                "story with 200 comments, every one a miss",
                cpu,
                site.address(),
                CLIENTS,
                200,
                n -> Load.get(Filling.story(2) + "?miss=" + run + n));
        page("group page, visitor", cpu, GROUP);
        measure(
                "group page, every one a miss",
                cpu,
                site.address(),
                CLIENTS,
                200,
                n -> Load.get(GROUP + "?miss=" + run + n));
        var topic = firstTopic();
        measure(
                "topic page, every one a miss",
                cpu,
                site.address(),
                CLIENTS,
                200,
                n -> Load.get(topic + "?miss=" + run + n));
        measure(
                "story with few comments, every one another",
                cpu,
                site.address(),
                CLIENTS,
                200,
                n -> Load.get(Filling.story(4 + n % (scale.stories() - 4)) + "?miss=" + run + n));
    }

    /** As eight people in turn, each with marks, reactions and unread of her own. */
    private void members(Cpu cpu) throws Exception {
        var cookies = new ArrayList<String>();
        for (var person : Filling.PEOPLE) cookies.add(site.visit().cookieOf(person));
        member("story with 200 comments, logged in", cpu, cookies, Filling.story(2));
        if (scale.thread() > 200)
            member("story with " + scale.thread() + " comments, logged in", cpu, cookies, Filling.story(1));
        member("home, logged in", cpu, cookies, "/");
        member("group page, logged in", cpu, cookies, GROUP);
        member("topic page, logged in", cpu, cookies, firstTopic());
        member("list, logged in", cpu, cookies, "/stories");
        measure(
                "list by three facets, each another, logged in",
                cpu,
                site.address(),
                CLIENTS,
                200,
                n -> Load.get(made.shelf(n), cookies.get(n % cookies.size())));
        try (var talk = new Talk(site, made)) {
            page("story with 200" + MEANWHILE + "visitor", cpu, Filling.story(2));
            member("story with 200" + MEANWHILE + "logged in", cpu, cookies, Filling.story(2));
            say("answers written meanwhile: " + talk.answers());
        }
    }

    private void member(String name, Cpu cpu, List<String> cookies, String address) throws Exception {
        measure(name, cpu, site.address(), CLIENTS, 200, n -> Load.get(address, cookies.get(n % cookies.size())));
    }

    /** Eight people answering in many threads, and a recount of all that was counted on the way. */
    private void writers(Cpu cpu) throws Exception {
        var tokens = new ArrayList<String>();
        for (var person : Filling.PEOPLE) tokens.add(site.visit().tokenOf(person));
        var before = site.number("select count(*) from comment");
        measure(
                "posting a comment, 8 clients",
                cpu,
                site.address(),
                Filling.PEOPLE.size(),
                201,
                n -> Load.post(
                        "/api/v1/threads/" + Filling.thread(10 + n % 500) + "/comments",
                        "{\"body\": \"Number " + n
                                + ". I know that winter; the car park at six, and nobody else awake.\"}",
                        tokens.get(n % Filling.PEOPLE.size()),
                        "Idempotency-Key: " + UUID.randomUUID()));
        var kept = site.number("select count(*) from comment") - before;
        say("comments posted and kept: " + kept);
        say("threads whose count is not what a recount finds: "
                + miscounted("comment_thread", "comment_count", "thread_id", "state = 'VISIBLE'"));
        say("comments whose count of replies is not what a recount finds: "
                + miscounted(
                        "comment",
                        "replies",
                        "parent_id",
                        "state = 'VISIBLE' or state like 'REMOVED%' and replies > 0"));
    }

    /** Eight people whose composers save what they type, and one who brings photographs. */
    private void authors(Cpu cpu) throws Exception {
        var tokens = new ArrayList<String>();
        for (var person : Filling.PEOPLE) tokens.add(site.visit().tokenOf(person));
        var run = UUID.randomUUID().toString().substring(0, 8);
        var saves = new AtomicIntegerArray(tokens.size());
        measure(
                "saving a draft of 10,000 characters, 8 authors",
                cpu,
                site.address(),
                tokens.size(),
                200,
                n -> save(run, n % tokens.size(), saves, tokens));
        if (rehearsing || !ONLY.matcher("photographs").find()) return;
        var snapshots = new Snapshots(site.address(), tokens.get(0));
        snapshots.bring(0);
        cpu.settle();
        var before = cpu.seconds();
        var begun = System.nanoTime();
        for (int n = 1; n <= PHOTOGRAPHS; n++) snapshots.bring(n);
        say(String.format(
                Locale.ROOT,
                "a photograph of %.1f MiB and %.0f megapixels: %.1f s, %.1f CPU s; PSS after %d of them %d MiB",
                snapshots.mebibytes(),
                snapshots.megapixels(),
                (System.nanoTime() - begun) / 1e9 / PHOTOGRAPHS,
                (cpu.seconds() - before) / PHOTOGRAPHS,
                PHOTOGRAPHS + 1,
                Cpu.pss(site.pid())));
    }

    /** Three moderators before a long queue, in eight windows. */
    private void moderators(Cpu cpu) throws Exception {
        if (!ONLY.matcher("queue decision").find()) return;
        try (var database = site.database()) {
            var desk = new Desk(new Filling(database, scale));
            desk.fill();
            var cookies = new ArrayList<String>();
            for (var person : Desk.MODERATORS) cookies.add(site.visit().cookieOf(person));
            member("queue of " + Desk.WAITING + " items, moderators", cpu, cookies, "/moderation");
            desk.takeInHand(site.visit());
            measure(
                    "decision beside " + Desk.WAITING + " items, 8 windows",
                    cpu,
                    site.address(),
                    Filling.PEOPLE.size(),
                    200,
                    n -> desk.decide());
        }
    }

    private static String save(String run, int author, AtomicIntegerArray saves, List<String> tokens) {
        var seq = saves.incrementAndGet(author);
        return Load.put(
                "/api/v1/drafts/bench-" + run + "-" + author,
                "{\"seq\": " + seq + ", \"title\": \"Kept " + seq + " times\", \"body\": \""
                        + "The Herceptin made me tired, and I wrote it down. ".repeat(200) + "\"}",
                tokens.get(author));
    }

    /** How many rows tell another number of comments than there are. */
    private long miscounted(String table, String told, String place, String counts) throws Exception {
        return site.number("select count(*) from " + table + " t left join (select " + place + ", count(*) as n"
                + " from comment where " + counts + " group by " + place + ") c on c." + place + " = t.id where t."
                + told + " <> coalesce(c.n, 0)");
    }

    private void page(String name, Cpu cpu, String address) throws Exception {
        measure(name, cpu, site.address(), CLIENTS, 200, n -> Load.get(address));
    }

    private void measure(String name, Cpu cpu, URI where, int clients, int expected, IntFunction<String> request)
            throws Exception {
        if (!ONLY.matcher(name).find()) return;
        var load = new Load(where, clients);
        warmUp(load, cpu, expected, request);
        if (rehearsing) return;
        var bareBefore = bare.cost();
        var costs = new double[RUNS];
        var seen = new ArrayList<Load.Seen>();
        for (int run = 0; run < RUNS; run++) {
            cpu.settle();
            var before = cpu.seconds();
            var from = 1_000_000 * (run + 1);
            seen.add(load.run(SECONDS, expected, n -> request.apply(from + n)));
            costs[run] = (cpu.seconds() - before) * 1000 / seen.get(run).times().length;
        }
        Arrays.sort(costs);
        seen.sort(Comparator.comparingDouble(Load.Seen::perSecond));
        var middle = seen.get(RUNS / 2);
        var statements = where.equals(site.address()) && !name.contains(MEANWHILE) ? statements(request) : -1;
        var result = new Result(
                name,
                middle.perSecond(),
                middle.milliseconds(0.5),
                middle.milliseconds(0.99),
                costs,
                (bareBefore + bare.cost()) / 2,
                middle.bytes(),
                seen.stream().mapToLong(Load.Seen::bad).sum(),
                statements);
        results.add(result);
        System.out.println(result.line());
    }

    /**
     * Asks until Java's compilers have had next to nothing to do for a while: as it is on every day, but not after a start.
     * One calm round says little, since the thorough compiler waits for many calls and then has much to do at once.
     */
    private static void warmUp(Load load, Cpu cpu, int expected, IntFunction<String> request) {
        int calm = 0;
        for (int round = 0; calm < CALM_SECONDS && round * SECONDS < WARM_UP_SECONDS; round++) {
            var before = cpu.seconds();
            var compiled = cpu.compiling();
            var from = 100_000_000 + 1_000_000 * round;
            load.run(SECONDS, expected, n -> request.apply(from + n));
            var busy = cpu.compiling() - compiled > (cpu.seconds() - before) * WARM;
            calm = busy ? 0 : calm + SECONDS;
        }
    }

    private int statements(IntFunction<String> request) throws Exception {
        return site.statements(() -> new Load(site.address(), 1).once(request.apply(9_000_001)));
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return HTTP.send(
                HttpRequest.newBuilder(site.address().resolve(path))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private String firstTopic() throws IOException, InterruptedException {
        var page =
                HTTP.send(HttpRequest.newBuilder(site.address().resolve(GROUP)).build(), BodyHandlers.ofString());
        var topic = Pattern.compile(GROUP + "/topics/\\d+").matcher(page.body());
        if (!topic.find()) throw new IllegalStateException("nobody talks in " + GROUP);
        return topic.group();
    }

    private byte[] body(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
        return answer.body();
    }

    private void say(String fact) {
        if (!rehearsing) facts.add(fact);
    }

    private void write() throws IOException {
        var file = Places.TARGET.resolve("bench.json");
        Files.writeString(
                file,
                "{\"scale\":\"" + scale.name() + "\",\"results\":[\n"
                        + results.stream().map(Result::json).collect(Collectors.joining(",\n")) + "\n],\"facts\":[\n"
                        + facts.stream().map(fact -> '"' + fact + '"').collect(Collectors.joining(",\n")) + "\n]}\n",
                UTF_8);
        System.out.println("\n  Written to " + Path.of("target").resolve(file.getFileName()));
    }
}
