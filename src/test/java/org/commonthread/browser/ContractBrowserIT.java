package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.commonthread.Drawn;
import org.commonthread.stage.Belt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Walks every call that {@code /api/v1/openapi.json} tells of and holds each answer against what it promises. */
class ContractBrowserIT {
    private static final Described API = Described.read();

    /** Whose calls ended well, by method and path. */
    private final TreeSet<String> done = new TreeSet<>();

    /** One run tells all that is wrong. */
    private final SoftAssertions softly = new SoftAssertions();

    private final Map<String, Script> people = new HashMap<>();

    @Test
    void whateverIsAskedForThatIsNotThereIsAnsweredAsDescribed() {
        var visitor = Script.ofAVisitor();
        var maya = Script.of("maya");
        for (var call : API.calls()) {
            var address = call.address(Described::nonsense);
            var toVisitor = visitor.ask(call.method(), address, Described.empty(call));
            var toMember = maya.ask(call.method(), address, Described.empty(call));
            softly.check(() -> API.promised(call, toVisitor, "a visitor"));
            softly.check(() -> API.promised(call, toMember, "a member"));
            // where more than the login is missing, it need not be the login that is told of
            softly.assertThat(toVisitor.status())
                    .as("whether %s needs a login", call)
                    .matches(status -> call.needsLogin() ? status >= 400 : status != 401);
        }
        softly.assertAll();
    }

    @Test
    void whatIsThereIsAnsweredAsDescribed() {
        var author = newcomer();
        everybodyReads();
        var comment = talks(author);
        var story = writes(author);
        moderates(story, comment);
        meets(author);
        belongs(author);
        softly.assertThat(done)
                .as("every call that reads was answered with what it is there for")
                .containsAll(API.calls().stream()
                        .filter(Described.Call::reads)
                        .map(Described.Call::toString)
                        .collect(Collectors.toSet()));
        softly.assertAll();
    }

    private void everybodyReads() {
        ok("", "GET /vocabulary", null);
        var first = ok("", "GET /stories?limit=2", null);
        assertThat(ok("", "GET /stories?limit=2&cursor=" + first.path("next").asText(), null)
                        .at("/items/0/id"))
                .isNotEqualTo(first.at("/items/0/id"));
        ok("", "GET /stories/{id}", null, first.at("/items/0/slug").asText());
        ok("", "GET /groups", null);
        ok("", "GET /groups/{slug}", null, "just-told");
        var near = ok("", "GET /groups/near?place=Leeds&country=GB&limit=20", null)
                .path("items")
                .valueStream()
                .filter(entry -> !entry.at("/when/next").isEmpty())
                .findFirst()
                .orElseThrow()
                .path("slug")
                .asText();
        ok("", "GET /groups/near?place=Springfield", null);
        ok("", "GET /groups/near/{slug}", null, near);
        ok("", "GET /groups/near/{slug}/meetings.ics", null, near);
        ok("", "GET /groups/near/all.csv", null);
        ok("", "GET /groups/near/all.json", null);
        ok("", "POST /hints", Map.of("text", "I want to kill myself."));
    }

    /** @return the id of what she said */
    private long talks(String author) {
        var story = ok("", "GET /stories?limit=100", null)
                .path("items")
                .valueStream()
                .filter(each -> each.path("commentCount").asLong() > 0)
                .findFirst()
                .orElse(MissingNode.getInstance())
                .path("threadId");
        ok("", "GET /threads/{threadId}", null, story);
        var said = ok("", "GET /threads/{threadId}/comments?order=NEWEST", null, story)
                .at("/items/0/id");
        ok(author, "GET /me", null);
        ok(author, "PUT /comments/{id}/reactions/{kind}", null, said, "HUG");
        ok(author, "DELETE /comments/{id}/reactions/{kind}", null, said, "HUG");
        var mine = ok(author, "POST /threads/{threadId}/comments", Map.of("body", "Yes.", "parentId", said), story)
                .path("id");
        ok(author, "PUT /comments/{id}", Map.of("body", "Yes, that."), mine);
        ok(author, "DELETE /comments/{id}", null, mine);
        ok(author, "POST /comments/{id}/undo", null, mine);
        ok(author, "GET /threads/{threadId}/comments", null, story);
        ok(author, "POST /reports", report("COMMENT", said.asLong()));
        return said.asLong();
    }

    /** @return the id of her story, which waits */
    private long writes(String author) {
        var draft = ok(
                author,
                "PUT /drafts/{key}",
                Map.of("title", "Ha", "body", "The scan was stable.", "seq", 1),
                UUID.randomUUID());
        assertThat(draft.path("id").asLong()).isPositive();
        answered(author, API.call("POST /images"), script(author).postPicture(Drawn.jpeg(90, 60), "A flag", false));
        var words = Map.of(
                "title", "Told to a program",
                "body", "The scan was stable, and Anna Smith rang me on 020 7946 0999.",
                "facets", List.of("BONE"),
                "timeline", List.of(Map.of("kind", "DIAGNOSIS", "when", "2024-05")),
                "contentNotes", List.of("SCAN_RESULT"));
        var story = ok(author, "POST /stories", words);
        var id = story.path("id");
        var changed = new HashMap<String, Object>(words);
        changed.put("version", story.path("version"));
        ok(author, "PUT /stories/{id}", changed, id);
        ok(author, "GET /stories/{id}", null, id);
        ok(author, "GET /stories/{id}/private", null, id);
        ok(author, "POST /stories/{id}/submit", null, id);
        ok(author, "GET /stories/{id}/versions", null, id);
        return id.asLong();
    }

    private void moderates(long story, long comment) {
        var items = ok("priya", "GET /moderation/items?limit=100&kind=STORY", null);
        var item = items.path("items")
                .valueStream()
                .filter(each -> each.at("/subject/id").asLong() == story)
                .findFirst()
                .orElse(MissingNode.getInstance())
                .path("id");
        ok("priya", "POST /moderation/items/{id}/claim", null, item);
        ok("priya", "POST /moderation/items/{id}/notes", Map.of("note", "She writes well."), item);
        ok("priya", "GET /moderation/items/{id}/notes", null, item);
        ok("priya", "POST /moderation/items/{id}/hold", Map.of("hours", 1, "reason", "I ask a colleague."), item);
        ok("priya", "POST /moderation/items/{id}/hand-over", Map.of("to", "tom"), item);
        ok("tom", "POST /moderation/items/{id}/hand-over/decline", null, item);
        ok("priya", "POST /moderation/items/{id}/hand-over", Map.of("to", "tom"), item);
        ok("tom", "POST /moderation/items/{id}/hand-over/accept", null, item);
        ok("tom", "POST /moderation/items/{id}/release", null, item);
        ok("priya", "POST /moderation/items/{id}/claim", null, item);
        ok("lena", "POST /moderation/items/{id}/take-from", Map.of("why", "I look after this."), item);
        ok("priya", "POST /moderation/items/{id}/claim", null, item);
        var seen = ok("priya", "GET /moderation/items/{id}", null, item);
        var made = ok(
                "priya",
                "POST /moderation/items/{id}/decision",
                Map.of("decision", "APPROVE", "revision", seen.path("revision"), "version", seen.path("version")),
                item);
        ok("priya", "GET /moderation/decisions?limit=2", null);
        ok("priya", "POST /moderation/decisions/{id}/undo", null, made.path("decisionId"));
        ok("priya", "POST /moderation/subjects/{kind}/{id}/take", null, "COMMENT", comment);
        ok("priya", "GET /moderation/log?limit=5&kind=STORY", null);
        ok("priya", "GET /moderation/log/verify", null);
        ok("priya", "GET /moderation/log/export?format=JSONL", null);
    }

    private void meets(String author) {
        ok(author, "POST /groups/{slug}/join", Map.of("rulesVersion", 1, "promise", true), "awake-at-3-a-m");
        var plan = Map.of(
                "title", "Told to a program",
                "venue", "ONLINE",
                "wayIn", "https://meet.example.org/program",
                "at", LocalDate.now().plusDays(20) + "T19:00",
                "zone", "Europe/London",
                "rule", "FREQ=WEEKLY",
                "places", 2);
        var meeting = ok("maya", "POST /groups/{slug}/meetings", plan, "awake-at-3-a-m");
        var id = meeting.path("id");
        var time = meeting.at("/times/0/time").asText();
        ok(author, "GET /groups/{slug}/meetings", null, "awake-at-3-a-m");
        ok(author, "GET /meetings/{id}", null, id);
        ok(author, "POST /meetings/{id}/times/{time}/attendance", null, id, time);
        ok(author, "DELETE /meetings/{id}/times/{time}/attendance", null, id, time);
        ok("maya", "DELETE /meetings/{id}/times/{time}", null, id, time);
        ok("maya", "DELETE /meetings/{id}", null, id);
    }

    private void belongs(String author) {
        ok(author, "POST /groups/{slug}/join", Map.of("rulesVersion", 1, "promise", true), "just-told");
        var words = Map.of("title", "Told to a program", "body", "Who else cannot sleep?");
        var topic = ok(author, "POST /groups/{slug}/topics", words, "just-told").path("id");
        ok(author, "GET /groups/{slug}/topics", null, "just-told");
        ok(author, "GET /groups/{slug}/topics/{id}", null, "just-told", topic);
        ok(
                author,
                "PUT /groups/{slug}/topics/{id}",
                Map.of("title", "Told", "body", "Who sleeps?"),
                "just-told",
                topic);
        ok(author, "DELETE /groups/{slug}/topics/{id}", null, "just-told", topic);
        ok(author, "POST /groups/{slug}/topics/{id}/undo", null, "just-told", topic);
        ok(author, "PUT /groups/{slug}/heed", Map.of("heed", "WATCH"), "just-told");
        ok(author, "GET /groups/{slug}/members", null, "just-told");
        ok(author, "POST /groups/{slug}/leave", Map.of("posts", "KEEP"), "just-told");
        var handle = ok(author, "GET /me", null).path("handle");
        var ask = Map.of("answers", List.of("Hips.", "No."), "rulesVersion", 1, "promise", true);
        ok(author, "POST /groups/{slug}/join", ask, "bones-bravery");
        ok(author, "DELETE /groups/{slug}/join", null, "bones-bravery");
        ok(author, "POST /groups/{slug}/join", ask, "bones-bravery");
        var asked = ok("ruth", "GET /groups/{slug}/requests", null, "bones-bravery")
                .path("items")
                .valueStream()
                .filter(each -> each.path("handle").equals(handle))
                .findFirst()
                .orElse(MissingNode.getInstance());
        ok("ruth", "POST /groups/{slug}/requests/{id}/admit", null, "bones-bravery", asked.path("id"));
        keepsAGroup(handle.asText());
        var group = Map.of(
                "name", "Told to a program " + UUID.randomUUID().toString().substring(0, 8),
                "about", "For those who would rather write scripts.",
                "kind", "OPEN",
                "audience", "MIXED",
                "rules", "Be kind.");
        ok(author, "POST /groups", group);
    }

    private void keepsAGroup(String handle) {
        var slug = "bones-bravery";
        ok("lena", "PUT /groups/{slug}/members/{handle}/role", Map.of("role", "MODERATOR"), slug, handle);
        ok("lena", "PUT /groups/{slug}/members/{handle}/role", Map.of("role", "MEMBER"), slug, handle);
        var mute = Map.of("handle", handle, "measure", "MUTE", "days", 1, "reason", "A script may rest for a day.");
        ok("ruth", "POST /groups/{slug}/exclusions", mute, slug);
        var muted = ok("ruth", "GET /groups/{slug}/exclusions", null, slug).at("/items/0/id");
        ok("ruth", "DELETE /groups/{slug}/exclusions/{id}", null, slug, muted);
        assertThat(ok("ruth", "POST /groups/{slug}/invitations", Map.of(), slug)
                        .path("address")
                        .asText())
                .contains("/groups/invited/");
        var open = ok("ruth", "GET /groups/{slug}/invitations", null, slug).at("/items/0/id");
        ok("ruth", "DELETE /groups/{slug}/invitations/{id}", null, slug, open);
        var invited = newcomer();
        var her = ok(invited, "GET /me", null).path("handle").asText();
        ok("ruth", "POST /groups/{slug}/invitations", Map.of("handle", her), slug);
        ok(invited, "GET /me/invitations", null);
    }

    @Test
    void theDescriptionItselfIsReadyForEverybodyAndKnownByItsTag() throws Exception {
        var http = HttpClient.newHttpClient();
        var address = URI.create(Belt.address() + "/api/v1/openapi.json");
        var request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(30)).header("Accept-Encoding", "gzip");
        var first = http.send(request.build(), BodyHandlers.ofByteArray());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(first.body().length).isLessThan(30_000);
        var tag = first.headers().firstValue("ETag").orElseThrow();
        var again = http.send(request.header("If-None-Match", tag).build(), BodyHandlers.ofByteArray());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(Script.of("maya").get("/openapi.json").body())
                .isEqualTo(Script.ofAVisitor().get("/openapi.json").body());
    }

    private static Map<String, Object> report(String kind, long id) {
        return Map.of("subject", Map.of("kind", kind, "id", id), "reason", "OTHER", "text", "A test.");
    }

    /** Somebody of this test's own. */
    private static String newcomer() {
        var name = "script" + UUID.randomUUID().toString().substring(0, 8);
        Script.join(name);
        return name;
    }

    /** Asks, and is answered well and as described; what is asked for beside stands behind the address. */
    private JsonNode ok(String who, String asked, @Nullable Object body, Object... names) {
        var parts = asked.split("\\?", 2);
        var call = API.call(parts[0]);
        var address = call.address(Described.values(names)) + (parts.length > 1 ? "?" + parts[1] : "");
        return answered(who, call, script(who).ask(call.method(), address, body));
    }

    private JsonNode answered(String who, Described.Call call, Script.Answer answer) {
        softly.check(() -> API.promised(call, answer, who));
        softly.assertThat(answer.status())
                .as("%s for %s: %s", call, who, answer.raw().body())
                .isBetween(200, 299);
        if (answer.status() < 300) done.add(call.toString());
        return answer.body();
    }

    private Script script(String who) {
        return people.computeIfAbsent(who, name -> name.isEmpty() ? Script.ofAVisitor() : Script.of(name));
    }
}
