package org.commonthread.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.commonthread.Given;
import org.commonthread.comment.Following;
import org.commonthread.platform.Settings;
import org.commonthread.story.Audience;
import org.commonthread.story.Sending;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/**
 * What goes over the wire to people without a login. It runs inside, so that a test can have a story of its own, and
 * asks from outside, through the server's own port. Keycloak is not there: nothing here may need it.
 */
@ArquillianTest
class HttpIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Given given;

    @Inject
    Sending sending;

    @Inject
    Following following;

    @Inject
    Settings settings;

    @Test
    void aPublicStoryIsTheSameForEveryVisitorAndLeavesNoCookie() throws Exception {
        var story = given.aStory()
                .by(given.member("June"))
                .saying("Grüße from the ward.")
                .published();

        var first = get("/stories/" + story.slug());
        var again = get("/stories/" + story.slug());

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(text(first)).contains("Grüße from the ward.");
        assertThat(first.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void anUnchangedPageAnswers304ByAStrongValidator() throws Exception {
        var address = "/stories/"
                + given.aStory().by(given.member("June")).published().slug();
        var plain = get(address);
        var zipped = get(address, "Accept-Encoding", "gzip");

        assertThat(header(plain, "ETag")).matches("\"[^\"]+\"");
        assertThat(header(zipped, "ETag")).matches("\"[^\"]+\"").isNotEqualTo(header(plain, "ETag"));
        assertThat(header(zipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(zipped, "Vary")).contains("Accept-Encoding").contains("Cookie");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(zipped.body())).readAllBytes())
                .isEqualTo(plain.body());

        var unchanged = get(address, "If-None-Match", header(plain, "ETag"));
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        var unchangedZipped = get(address, "Accept-Encoding", "gzip", "If-None-Match", header(zipped, "ETag"));
        assertThat(unchangedZipped.statusCode()).isEqualTo(304);
        assertThat(get(address, "If-None-Match", "\"another\"").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsToldThatNothingHasChangedIsToldNothingElseAgain() throws Exception {
        var address = "/stories/"
                + given.aStory().by(given.member("June")).published().slug();
        var whole = get(address, "Accept-Encoding", "gzip");

        var unchanged = get(address, "Accept-Encoding", "gzip", "If-None-Match", header(whole, "ETag"));

        // RFC 9110, 15.4.5
        for (var name : List.of("ETag", "Vary", "Cache-Control"))
            assertThat(header(unchanged, name)).isEqualTo(header(whole, name)).isNotEmpty();
        assertThat(whole.headers().firstValue("Content-Security-Policy")).isPresent();
        assertThat(unchanged.headers().firstValue("Content-Security-Policy")).isEmpty();
    }

    @Test
    void whoComesByALinkThatFollowsHerGetsTheSamePageAndNobodyReadsIt() throws Exception {
        var address = "/stories/"
                + given.aStory().by(given.member("June")).published().slug();

        var shared = get(address + "?fbclid=" + Given.random() + "&utm_source=elsewhere", "Accept-Encoding", "gzip");

        var plain = get(address, "Accept-Encoding", "gzip");
        assertThat(header(shared, "ETag")).isEqualTo(header(plain, "ETag"));
        assertThat(shared.body()).isEqualTo(plain.body());
        assertThat(text(get(address + "?fbclid=" + Given.random()))).doesNotContain("fbclid");
        // an address of ours keeps what it asks
        var kept = get(address + "?order=newest&fbclid=" + Given.random(), "Accept-Encoding", "gzip");
        assertThat(header(kept, "ETag"))
                .isEqualTo(header(get(address + "?order=newest", "Accept-Encoding", "gzip"), "ETag"))
                .isNotEqualTo(header(plain, "ETag"));
    }

    @Test
    void aChangedPageHasAnotherValidator() throws Exception {
        var story = given.aStory().by(given.member("June")).published();
        var before = header(get("/stories/" + story.slug()), "ETag");

        given.approved(given.member("Omar"), following.threadOn(Given.story(story.id())), null, "I know that winter.");

        var after = get("/stories/" + story.slug(), "If-None-Match", before);
        assertThat(after.statusCode()).isEqualTo(200);
        assertThat(header(after, "ETag")).isNotEqualTo(before);
    }

    @Test
    void aPrivateStoryIsNotToldFromNonsense() throws Exception {
        var june = given.member("June");
        var nonsense = get("/stories/nonsense-" + Given.random());
        assertThat(nonsense.statusCode()).isEqualTo(404);
        for (var audience : List.of(Audience.MEMBERS, Audience.ONLY_ME)) {
            var slug = given.aStory().by(june).to(audience).published().slug();

            var hidden = get("/stories/" + slug);

            assertThat(hidden.statusCode()).isEqualTo(404);
            assertThat(text(hidden)).isEqualTo(text(nonsense));
            assertThat(headersButDate(hidden)).isEqualTo(headersButDate(nonsense));
        }
        var waiting = get("/stories/" + given.aStory().by(june).sent().slug());
        assertThat(text(waiting)).isEqualTo(text(nonsense));
    }

    @Test
    void aStoryTakenBackIsGoneAndAnOldAddressLeadsOn() throws Exception {
        var june = given.member("June");
        var story = given.aStory().by(june);
        var draftSlug = story.kept().slug();
        var published = story.published();

        var moved = get("/stories/" + draftSlug);
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).endsWith("/stories/" + published.slug());

        sending.withdraw(june, published.id());
        assertThat(get("/stories/" + published.slug()).statusCode()).isEqualTo(410);
    }

    @Test
    void noViewIsReachedByTheNameOfItsFile() throws Exception {
        for (var address :
                List.of("/index.xhtml", "/stories.xhtml", "/WEB-INF/views/index.xhtml", "/stories/x/y.xhtml")) {
            assertThat(get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void aForgedPostIsRefused() throws Exception {
        var address = "/threads/" + given.thread() + "/comments";

        assertThat(post(address, "body=x", FORM, "Cookie", "JSESSIONID=someone").statusCode())
                .as("a cookie and no origin")
                .isEqualTo(403);
        assertThat(post(address, "body=x", FORM, "Origin", "https://evil.example")
                        .statusCode())
                .as("another origin")
                .isEqualTo(403);
        assertThat(post(address, "body=x", FORM, "Origin", "null").statusCode())
                .as("an origin that hides itself")
                .isEqualTo(403);
        assertThat(post(address, "body=x", FORM, "Sec-Fetch-Site", "cross-site").statusCode())
                .as("a page elsewhere")
                .isEqualTo(403);
        assertThat(post("/api/v1/stories", "{}", "application/json", "Origin", "https://evil.example")
                        .statusCode())
                .as("a script on another origin")
                .isEqualTo(403);
        assertThat(get("/logout", "Sec-Fetch-Site", "cross-site").statusCode())
                .as("a picture that logs people out")
                .isEqualTo(403);
    }

    @Test
    void aBodyBeyondOneMebibyteIs413() throws Exception {
        var address = "/threads/" + given.thread() + "/comments";
        var large = "body=" + "x".repeat((1 << 20) + 1);

        assertThat(post(address, large, FORM, "Origin", origin()).statusCode()).isEqualTo(413);
        var json = "{\"body\": \"" + "x".repeat(1 << 20) + "\"}";
        assertThat(post("/api/v1/threads/1/comments", json, "application/json").statusCode())
                .isEqualTo(413);
    }

    @Test
    void brokenJsonIsAProblemInWords() throws Exception {
        var answer = post("/api/v1/threads/1/comments", "{\"body\": ", "application/json");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        assertThat(text(answer)).contains("\"status\":400").contains("\"detail\":");
    }

    @Test
    void whatNeedsALoginSaysSoToAScript() throws Exception {
        for (var answer : List.of(
                get("/api/v1/me"), post("/api/v1/threads/1/comments", "{\"body\": \"Hello.\"}", "application/json"))) {
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(header(answer, "Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void theListForScriptsHoldsWhatAVisitorMayRead() throws Exception {
        var june = given.member("June");
        var open = given.aStory().by(june).published().slug();
        var hidden = given.aStory().by(june).to(Audience.MEMBERS).published().slug();

        var answer = get("/api/v1/stories?limit=100");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains(open).doesNotContain(hidden);
        assertThat(get("/api/v1/stories/" + hidden).statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/nonsense").statusCode()).isEqualTo(404);
        assertThat(header(get("/api/v1/nonsense"), "Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void theServerSaysWhetherItLivesAndIsReady() throws Exception {
        for (var address : List.of("/health/live", "/health/ready")) {
            var answer = get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(text(answer)).isEqualTo("{\"status\":\"UP\"}");
        }
        assertThat(get("/health/nonsense").statusCode()).isEqualTo(404);
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        for (var address : List.of("/", "/stories", "/help-now", "/nonsense", "/api/v1/stories", "/health/live")) {
            var answer = get(address);
            assertThat(header(answer, "Content-Security-Policy"))
                    .as(address)
                    .contains("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .endsWith("script-src 'self'");
            assertThat(header(answer, "X-Content-Type-Options")).as(address).isEqualTo("nosniff");
            assertThat(header(answer, "Referrer-Policy")).as(address).isEqualTo("same-origin");
            assertThat(answer.headers().allValues("Set-Cookie")).as(address).isEmpty();
        }
    }

    @Test
    void membersPagesLeadToTheLoginAndBack() throws Exception {
        for (var address : List.of("/me", "/me/drafts", "/moderation", "/stories/write")) {
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(302);
            assertThat(header(answer, "Location")).endsWith("/login" + address);
        }
    }

    @Test
    void aVisitorsCommentWaitsForHerWhileSheLogsIn() throws Exception {
        var story = given.aStory().by(given.member("June")).published();
        var address = "/stories/" + story.slug();
        var thread = following.threadOn(Given.story(story.id()));

        var parked = post(
                "/threads/" + thread + "/comments",
                "from=" + encoded(address) + "&body=" + encoded("Words typed with tired hands."),
                FORM,
                "Origin",
                origin());

        assertThat(parked.statusCode()).isEqualTo(302);
        assertThat(header(parked, "Location")).endsWith("/login" + address);
        var cookie = header(parked, "Set-Cookie");
        assertThat(cookie)
                .startsWith("parked=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        var back = get(address, "Cookie", cookie.substring(0, cookie.indexOf(';')));
        assertThat(text(back)).contains("Words typed with tired hands.");
        assertThat(header(back, "Cache-Control")).contains("no-store");
        assertThat(text(get(address))).doesNotContain("Words typed with tired hands.");
    }

    private HttpResponse<byte[]> get(String address, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + address));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private HttpResponse<byte[]> post(String address, String body, String type, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(settings.baseUrl() + address))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    }

    private String origin() {
        return settings.baseUrl().toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static Map<String, List<String>> headersButDate(HttpResponse<byte[]> answer) {
        var headers = new TreeMap<>(answer.headers().map());
        headers.remove("date");
        return headers;
    }
}
