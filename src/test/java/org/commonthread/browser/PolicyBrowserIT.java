package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what with the queue, in one table: each line is an address, each column somebody who asks for it, and the
 * cell is what she is answered. The keeper looks after a group of her own; so does whoever is suspended, when she is not.
 * {@code open} is an item that waits about words of the author, {@code done} one that was
 * decided, {@code own} one about the moderator's own words, {@code none} no item at all.
 */
class PolicyBrowserIT {
    private static final String TABLE = """
            # REST                                                    visitor  author  other  keeper  suspended  moderator  safeguarding  admin
            GET  /api/v1/moderation/items                                 401     404    404     200        404        200           200    200
            GET  /api/v1/moderation/items/{open}                          401     404    404     404        404        200           200    200
            GET  /api/v1/moderation/items/{done}                          401     404    404     404        404        200           200    200
            GET  /api/v1/moderation/items/{own}                           401     404    404     404        404        403           200    200
            GET  /api/v1/moderation/items/{none}                          401     404    404     404        404        404           404    404
            POST /api/v1/moderation/items/{open}/claim                    401     404    404     404        404        200           409    403
            POST /api/v1/moderation/items/{done}/claim                    401     404    404     404        404        409           409    403
            POST /api/v1/moderation/items/{own}/claim                     401     404    404     404        404        403           200    403
            POST /api/v1/moderation/items/{none}/claim                    401     404    404     404        404        404           404    404
            POST /api/v1/moderation/items/{open}/decision                 401     404    404     404        404        409           409    403
            POST /api/v1/moderation/items/{done}/decision                 401     404    404     404        404        409           409    403
            POST /api/v1/moderation/items/{own}/decision                  401     404    404     404        404        403           409    403
            POST /api/v1/moderation/items/{none}/decision                 401     404    404     404        404        404           404    404
            POST /api/v1/moderation/items/{open}/hold                     401     404    404     404        404        200           409    409
            POST /api/v1/moderation/items/{open}/hand-over/accept         401     404    404     404        404        409           409    403
            POST /api/v1/moderation/items/{open}/take-from                401     404    404     404        404        403           204    409
            POST /api/v1/moderation/items/{done}/take-from                401     404    404     404        404        403           409    409
            GET  /api/v1/moderation/items/{open}/notes                    401     404    404     404        404        200           200    200
            GET  /api/v1/moderation/items/{own}/notes                     401     404    404     404        404        403           200    200
            GET  /api/v1/moderation/decisions                             401     404    404     200        404        200           200    200
            POST /api/v1/moderation/decisions/{none}/undo                 401     404    404     404        404        404           404    404
            POST /api/v1/moderation/subjects/story/{none}/take            401     404    404     404        404        404           404    404
            GET  /api/v1/moderation/log                                   401     404    404     404        404        200           200    200
            GET  /api/v1/moderation/log/verify                            401     404    404     404        404        200           200    200
            GET  /api/v1/moderation/log/export                            401     404    404     404        404        200           200    200
            # pages
            GET  /moderation                                              302     404    404     200        404        200           200    200
            GET  /moderation/items/{open}                                 302     404    404     404        404        200           200    200
            GET  /moderation/items/{done}                                 302     404    404     404        404        200           200    200
            GET  /moderation/items/{own}                                  302     404    404     404        404        403           200    200
            GET  /moderation/items/{none}                                 302     404    404     404        404        404           404    404
            GET  /moderation/together                                     302     404    404     200        404        200           200    200
            GET  /moderation/decided                                      302     404    404     200        404        200           200    200
            GET  /moderation/take/story/{none}                            302     404    404     404        404        404           404    404
            GET  /moderation/log                                          302     404    404     404        404        200           200    200
            GET  /moderation/dashboard                                    302     404    404     404        404        200           200    200
            GET  /admin/replies                                           302     404    404     404        404        200           200    200
            GET  /moderation/care                                         302     404    404     200        404        200           200    200
            GET  /moderation/crises                                       302     404    404     404        404        200           200    404
            GET  /moderation/crises/{none}                                302     404    404     404        404        404           404    404
            GET  /moderation/members/omar                                 302     404    404     404        404        200           200    404
            GET  /admin/words                                             302     404    404     404        404        200           200    200
            GET  /admin/words/{none}                                      302     404    404     404        404        404           404    404
            GET  /admin/read-first                                        302     404    404     404        404        200           200    200
            GET  /admin/on-call                                           302     404    404     404        404        200           200    200
            GET  /admin/help                                              302     404    404     404        404        404           200    200
            GET  /admin/vocabulary                                        302     404    200     404        404        404           404    200
            # forms, sent empty: whoever may send them is told what is missing, or nothing is done
            POST /moderation                                              302     404    404     200        404        200           200    200
            POST /moderation/items/{open}                                 302     404    404     404        404        200           200    200
            POST /moderation/items/{own}                                  302     404    404     404        404        403           200    200
            POST /moderation/items/{none}                                 302     404    404     404        404        404           404    404
            POST /moderation/together                                     302     404    404     200        404        200           200    200
            POST /moderation/decided                                      302     404    404     404        404        404           404    404
            POST /moderation/take/story/{none}                            302     404    404     404        404        404           404    404
            POST /moderation/log                                          302     404    404     404        404        200           200    200
            POST /moderation/care                                         302     404    404     422        404        422           422    422
            POST /moderation/crises/{none}                                302     404    404     404        404        404           404    404
            POST /moderation/members/omar                                 302     404    404     404        404        200           200    404
            POST /admin/words                                             302     404    404     404        404        200           200    200
            POST /admin/words/{none}                                      302     404    404     404        404        404           404    404
            POST /admin/replies                                           302     404    404     404        404        200           200    200
            POST /admin/read-first                                        302     404    404     404        404        200           200    200
            POST /admin/on-call                                           302     404    404     404        404        200           200    200
            POST /admin/help                                              302     404    404     404        404        404           200    200
            POST /admin/vocabulary                                        302     404    200     404        404        404           404    200
            """;

    private static final Map<Who, Person> PEOPLE = new EnumMap<>(Who.class);
    private static final Map<Who, String> TOKENS = new EnumMap<>(Who.class);
    private static final Map<String, Long> ITEMS = new HashMap<>();

    /** Who asks; the names of the demo realm. */
    enum Who {
        VISITOR(""),
        AUTHOR("june"),
        OTHER("drkaur"),
        KEEPER("ruth"),
        SUSPENDED("ed"),
        MODERATOR("tom"),
        SAFEGUARDING("lena"),
        ADMIN("ana");

        private final String name;

        Who(String name) {
            this.name = name;
        }
    }

    record Row(String method, String address, List<Integer> answers) {
        static Row of(String line) {
            var cells = line.split("\\s+");
            return new Row(
                    cells[0],
                    cells[1],
                    Stream.of(cells).skip(2).map(Integer::valueOf).toList());
        }

        @Override
        public String toString() {
            return method + " " + address;
        }
    }

    static Stream<Row> table() {
        return TABLE.lines().filter(line -> !line.startsWith("#")).map(Row::of);
    }

    @BeforeAll
    static void everybodyIsThere() {
        for (var who : Who.values()) {
            PEOPLE.put(who, who == Who.VISITOR ? Person.visitor() : Person.called(who.name));
            if (who != Who.VISITOR) TOKENS.put(who, Script.tokenOf(who.name));
        }
        ITEMS.put("open", waiting("june"));
        ITEMS.put("own", reported("tom"));
        ITEMS.put("done", waiting("june"));
        ITEMS.put("none", 999_999_999L);
        decide(ITEMS.get("done"));
        suspend();
    }

    @AfterAll
    static void nobodyStaysSuspended() {
        var priya = Person.called("priya");
        priya.page.navigate("/moderation/members/ed");
        for (var lift = priya.page.locator("button[name=lift]"); lift.count() > 0; ) {
            Person.sends(priya.page, () -> lift.first().click());
        }
        priya.close();
        PEOPLE.values().forEach(Person::close);
    }

    private static void suspend() {
        try (var priya = Person.called("priya")) {
            priya.page.navigate("/moderation/members/ed");
            priya.page.selectOption("#rung", "SUSPENSION_24");
            priya.page.fill("#step-words", "Only for a test.");
            Person.sends(
                    priya.page,
                    () -> priya.page.locator("main form button.main").first().click());
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void everybodyIsAnsweredAsTheTableSays(Row row) {
        assertThat(Stream.of(Who.values())
                        .map(who -> ask(who, row.method(), row.address()).status()))
                .as("%s for %s", row, List.of(Who.values()))
                .isEqualTo(row.answers());
    }

    @ParameterizedTest
    @EnumSource(
            value = Who.class,
            names = {"AUTHOR", "OTHER", "SUSPENDED"})
    void whatIsHiddenIsAnsweredInTheVeryBytesOfWhatIsNotThere(Who who) {
        var nonsense = ask(who, "GET", "/no-such-page").body();
        for (var page :
                List.of("/moderation", "/moderation/items/{open}", "/moderation/items/{none}", "/moderation/log")) {
            assertThat(ask(who, "GET", page).body()).as(page).isEqualTo(nonsense);
        }
        var nothing = ask(who, "GET", "/api/v1/moderation/items/{none}").body();
        for (var call : List.of("items", "items/{open}", "items/{own}", "items/{open}/notes", "log", "decisions")) {
            assertThat(ask(who, "GET", "/api/v1/moderation/" + call).body())
                    .as(call)
                    .isEqualTo(nothing);
        }
    }

    private static APIResponse ask(Who who, String method, String address) {
        var path = address;
        for (var item : ITEMS.entrySet()) {
            path = path.replace("{" + item.getKey() + "}", String.valueOf(item.getValue()));
        }
        var options = RequestOptions.create().setMethod(method).setMaxRedirects(0);
        // as a browser says of a form of this very site
        options.setHeader("Sec-Fetch-Site", "same-origin");
        if (!path.startsWith("/api/")) {
            return PEOPLE.get(who).context().request().fetch(path, options);
        }
        if (who != Who.VISITOR) options.setHeader("Authorization", TOKENS.get(who));
        options.setHeader("Accept", "application/json");
        if (method.equals("POST")) {
            options.setHeader("Content-Type", "application/json").setData(body(path));
        }
        return PEOPLE.get(Who.VISITOR).context().request().fetch(path, options);
    }

    /** What is asked for is complete, so that nothing but who asks decides. */
    private static Map<String, ?> body(String path) {
        return Map.of(
                "decision", "APPROVE", "revision", 1, "version", 0, "hours", 1, "reason", "A test.", "why", "A test.");
    }

    /** A story of a member's that waits because of the link in it. */
    private static long waiting(String who) {
        return itemOn(sent(who));
    }

    /** What staff write waits for nobody, until somebody reports it. */
    private static long reported(String who) {
        var story = sent(who);
        var report = Map.of("subject", Map.of("kind", "STORY", "id", story), "reason", "OTHER", "text", "A test.");
        assertThat(Script.of("maya").post("/reports", report).status()).isEqualTo(202);
        return itemOn(story);
    }

    private static long sent(String who) {
        var script = Script.of(who);
        var story = script.post(
                        "/stories",
                        Map.of(
                                "title",
                                "Asked for " + UUID.randomUUID(),
                                "body",
                                "See https://example.org/",
                                "audience",
                                "MEMBERS"))
                .body();
        assertThat(script.post("/stories/" + story.get("id") + "/submit", "{}").status())
                .isEqualTo(200);
        return story.get("id").asLong();
    }

    private static long itemOn(long story) {
        for (var item :
                Script.of("priya").get("/moderation/items?limit=100").body().get("items")) {
            if (item.get("subject").get("id").asLong() == story
                    && item.get("kind").asText().equals("STORY"))
                return item.get("id").asLong();
        }
        throw new AssertionError("nothing waits about story " + story);
    }

    private static void decide(long item) {
        var priya = Script.of("priya");
        priya.post("/moderation/items/" + item + "/claim", "{}");
        var seen = priya.get("/moderation/items/" + item).body();
        assertThat(priya.post(
                                "/moderation/items/" + item + "/decision",
                                Map.of(
                                        "decision", "APPROVE",
                                        "revision", seen.get("revision"),
                                        "version", seen.get("version")))
                        .status())
                .isEqualTo(200);
    }
}
