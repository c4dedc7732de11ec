package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.commonthread.stage.Belt;
import org.junit.jupiter.api.Test;

/** Coming in and going out, and everything that can go wrong in the doorway (house.md, facts 14 to 18). */
class LoginBrowserIT {
    private static final String STORY = "/stories/what-i-learned-in-the-hospital-car-park";

    @Test
    void aSessionGetsANewIdAtLogin() {
        try (var maya = Person.visitor()) {
            // only noted here: asking one for its head lets the next ones in, and the order would be lost
            var answers = new ArrayList<Response>();
            maya.page.onResponse(answers::add);
            maya.page.navigate("/login/stories");
            Person.fillLogin(maya.page, "maya");
            maya.page.waitForURL("**/stories");
            var given = List.copyOf(answers).stream()
                    .map(answer -> answer.headerValue("set-cookie"))
                    .filter(cookie -> cookie != null && cookie.startsWith("JSESSIONID="))
                    .toList();
            // one when the login came back from Keycloak, another with the first page after it
            assertThat(given).hasSizeGreaterThanOrEqualTo(2);
            var first =
                    given.get(0).substring("JSESSIONID=".length(), given.get(0).indexOf(';'));
            assertThat(first).isNotEqualTo(maya.cookie("JSESSIONID"));

            // and the first opens nothing any more
            maya.context().addCookies(List.of(new Cookie("JSESSIONID", first).setUrl(Belt.address())));
            maya.page.navigate("/stories");
            assertThat(maya.page.getByText("Log out").count()).isZero();
        }
    }

    @Test
    void loginComesBackToWhereSheWas() {
        try (var ruth = Person.visitor()) {
            ruth.open(STORY);
            ruth.page.getByText("Log in").first().click();
            Person.fillLogin(ruth.page, "ruth");
            ruth.page.waitForURL("**" + STORY);
            ruth.sees("Log out");
            ruth.looksFine();
        }
    }

    @Test
    void loginNeverLeadsToAnotherSite() {
        try (var ruth = Person.called("ruth")) {
            for (var trick : new String[] {"//example.org/", "/%5C%5Cexample.org", "/%09/example.org"}) {
                ruth.page.navigate("/login" + trick);
                assertThat(URI.create(ruth.page.url()).getHost()).isEqualTo("localhost");
            }
        }
    }

    @Test
    void whoJoinsIsAMemberUnderAMadeUpNameAndBackWhereSheWas() {
        try (var newcomer = Person.visitor()) {
            var login = "newcomer" + UUID.randomUUID().toString().substring(0, 8);
            newcomer.open(STORY);
            newcomer.page.fill("#comment-body", "I typed this before I had an account.");
            newcomer.page.click("#comment-form button[type=submit]");
            newcomer.page.getByText("Join").first().click();
            newcomer.page.fill("#username", login);
            newcomer.page.fill("#email", login + "@example.org");
            newcomer.page.fill("#password", "a long enough password");
            newcomer.page.fill("#password-confirm", "a long enough password");
            newcomer.page.click("[type=submit]");
            newcomer.page.waitForURL("**" + STORY);
            newcomer.sees("Log out");
            assertThat(newcomer.page.inputValue("#comment-body")).isEqualTo("I typed this before I had an account.");

            newcomer.page.click("#comment-form button[type=submit]");
            newcomer.sees("Waiting for a moderator");
            newcomer.sees("I typed this before I had an account.");
            newcomer.open("/me");
            assertThat(newcomer.page.inputValue("#handle")).isNotEmpty().isNotEqualTo(login);
            assertThat(newcomer.page.content()).doesNotContain(login);
        }
    }

    @Test
    void logoutEndsTheLoginAtKeycloakToo() {
        try (var omar = Person.called("omar")) {
            omar.open(STORY);
            omar.page.getByText("Log out").click();
            omar.page.waitForURL("**" + STORY);
            assertThat(omar.page.locator("body").textContent()).contains("Log in");
            omar.page.navigate("/me");
            assertThat(omar.page.url()).startsWith(Belt.keycloakAddress());
        }
    }

    @Test
    void aLoginEndedAtKeycloakEndsHereAtOnce() {
        try (var ed = Person.called("ed")) {
            ed.open("/me");
            Script.endLoginsOf("00000000-0000-4000-8000-000000000008");
            ed.page.navigate("/me");
            assertThat(ed.page.url()).startsWith(Belt.keycloakAddress());
        }
    }

    @Test
    void aFormOnAnotherSiteChangesNothingHere() {
        try (var maya = Person.called("maya")) {
            maya.open(STORY);
            var session = maya.cookie("JSESSIONID");
            for (var target : new String[] {"/threads/1/comments", "/login/threads/1/comments", "/logout", "/me"}) {
                maya.context()
                        .route(
                                "http://evil.example/**",
                                route -> route.fulfill(new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<form method=post action='" + Belt.address() + target
                                                + "'><input name=body value='not hers'><input name=key value='forged-key'>"
                                                + "<input name='jakarta.faces.ViewState' value='stateless'></form>"
                                                + "<script>document.forms[0].submit()</script>")));
                maya.page.navigate("http://evil.example/");
                maya.page.waitForURL(Belt.address() + "/**");
                assertThat(maya.cookie("JSESSIONID")).as(target).isEqualTo(session);
                assertThat(maya.page.content()).as(target).doesNotContain("not hers");
                maya.context().unroute("http://evil.example/**");
            }
            maya.open(STORY);
            assertThat(maya.page.content()).contains("Log out").doesNotContain("not hers");
        }
    }

    @Test
    void publicPagesAnswerWhileKeycloakHangs() {
        try (var tom = Person.called("tom")) {
            tom.page.waitForLoadState();
            tom.page.navigate("about:blank"); // nothing of his is under way when the server is killed
            Belt.whileKeycloakHangs(() -> {
                // just started, the server knows nothing of Keycloak yet and could only ask
                Belt.killAndRestartSite();
                assertThat(secondsFor("/stories")).isLessThan(2);
                assertThat(secondsFor(STORY)).isLessThan(2);
                tom.page.navigate(STORY);
                assertThat(tom.page.locator("h1").first().textContent()).contains("car park");
            });
        }
    }

    private static double secondsFor(String path) {
        var request = HttpRequest.newBuilder(URI.create(Belt.address() + path))
                .header("Accept", "text/html") // as a browser asks; a script's request is never led to a login
                .timeout(Duration.ofSeconds(20))
                .build();
        var before = Instant.now();
        try {
            var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
        return Duration.between(before, Instant.now()).toMillis() / 1000.0;
    }
}
