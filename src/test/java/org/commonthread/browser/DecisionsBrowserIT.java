package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** What a moderator can decide, how she undoes it, and what those see whom it is about. */
class DecisionsBrowserIT {
    private static final String STORY = "/stories/what-i-learned-in-the-hospital-car-park";

    @Test
    void byKeyboardAloneAReplyIsPreparedSentUndoneAndStated() {
        var said = "This waits for a decision, " + UUID.randomUUID();
        try (var priya = Person.called("priya");
                var june = Person.onAPhone(ColorScheme.DARK)) {
            priya.open("/moderation/items/" + waiting("june", said));
            Person.sends(priya.page, () -> priya.page.keyboard().press("t"));
            priya.page.keyboard().press("p");
            priya.page.selectOption("#reply", "7");
            priya.page.locator("#prepare").press("Enter");
            assertThat(priya.page.inputValue("#message")).startsWith("Hello June, some of these words");
            assertThat(priya.page.inputValue("#reasonCode")).isEqualTo("UNKIND");
            priya.page.locator("#requestChanges").focus();
            priya.looksFine();
            Person.sends(priya.page, () -> priya.page.keyboard().press("c"));
            priya.sees("Asked for changes.");
            Person.sends(priya.page, () -> priya.page.keyboard().press("u"));
            priya.sees("Undone. It is as it was, and in your hands.");
            priya.looksFine();

            priya.page.selectOption("#reasonCode", "OFF_TOPIC");
            priya.page.fill("#message", "Please tell it where it belongs.");
            priya.page.locator("#remove").focus();
            Person.sends(priya.page, () -> priya.page.keyboard().press("r"));
            priya.sees("Removed.");
            priya.open("/moderation/decided");
            priya.sees("(undone)");

            june.logIn("june", "/me/decisions");
            june.looksFine();
            // she is told when ten seconds have passed; until then what was decided before stands first
            june.page.waitForCondition(() -> {
                june.page.navigate("/me/decisions");
                var newest =
                        june.page.locator("ul.list a[href^='/me/decisions/']").first();
                if (newest.count() > 0) Person.sends(june.page, newest::click);
                return june.page.getByText("Please tell it where it belongs.").count() > 0;
            });
            june.looksFine();
            june.sees("In the right place");
            june.sees("Ask for a second look");
        }
    }

    @Test
    void aPreparedReplyNeedsNoScriptAndIsChangedByTheTeam() {
        try (var priya = Person.withoutScript();
                var tom = Person.called("tom")) {
            priya.logIn("priya", "/moderation/items/" + waiting("omar", "Without script, " + UUID.randomUUID()));
            Person.sends(priya.page, () -> priya.page.click("#claim"));
            priya.page.click("#prepared summary");
            priya.page.selectOption("#reply", "5");
            Person.sends(priya.page, () -> priya.page.click("#prepare"));
            assertThat(priya.page.inputValue("#message")).contains("Please tell it as what you did yourself");
            assertThat(priya.page.inputValue("#reasonCode")).isEqualTo("HARMFUL_ADVICE");
            priya.page.click("#with-note summary");
            Person.sends(priya.page, () -> priya.page.click("#approveWithNote"));
            priya.sees("Please choose at least one content note.");
            assertThat(priya.page.inputValue("#message")).contains("Please tell it as what you did yourself");
            priya.page.click("#with-note summary");
            priya.page.check("input[value=GRIEF]");
            Person.sends(priya.page, () -> priya.page.click("#approveWithNote"));
            priya.sees("Approved, with the content note.");

            tom.open("/admin/replies");
            Person.sends(tom.page, () -> tom.page.click("a[href='/admin/replies/17']"));
            tom.page.fill("#text", "Hello {name}, please look at this once more.");
            Person.sends(tom.page, () -> tom.page.click("#change"));
            tom.sees("Saved.");
            tom.looksFine();
            tom.sees("Tom");
        }
    }

    @Test
    void aTalkIsClosedOpenedAgainAndMoved() {
        var head = said("ruth", null, "It goes round in circles.");
        var answer = said("maya", head, "It does not.");
        report(head);
        try (var priya = Person.called("priya");
                var lena = Person.called("lena");
                var visitor = Person.onAPhone(ColorScheme.LIGHT)) {
            decide(priya, head, "with-lock", "lock", "Closed.");
            var link = "a.reply[data-parent='" + answer + "']";
            visitor.open(STORY);
            assertThat(visitor.page.locator(link).count()).isZero();
            visitor.page
                    .locator("#comment-" + answer)
                    .getByText("Replies are closed")
                    .waitFor();
            lena.open("/threads/" + thread() + "/comments/" + answer + "/reply");
            lena.page.fill("#answer-body", "One more word.");
            Person.sends(
                    lena.page,
                    () -> lena.page.locator("form.answer button.main").click());
            lena.sees("A moderator has closed this talk");
            assertThat(lena.page.inputValue("#answer-body")).isEqualTo("One more word.");
            lena.looksFine();

            priya.open(STORY);
            Person.sends(
                    priya.page,
                    () -> priya.page
                            .locator("#comment-" + head + " form[action$='/open'] button")
                            .click());
            visitor.page.reload();
            visitor.page.locator(link).first().waitFor();

            report(head);
            priya.open("/moderation/items/" + itemOn(head));
            Person.sends(priya.page, () -> priya.page.click("#claim"));
            priya.page.selectOption("#reasonCode", "OFF_TOPIC");
            priya.page.fill("#message", "It answers another story.");
            priya.page.keyboard().press("Escape");
            priya.page.locator("#with-move summary").click();
            priya.page.fill("#target", "/stories/no-such-story");
            Person.sends(priya.page, () -> priya.page.click("#move"));
            priya.sees("Nothing stands at this address");
            priya.looksFine();
            var other = elsewhere();
            priya.page.locator("#with-move summary").click();
            priya.page.fill("#target", other);
            Person.sends(priya.page, () -> priya.page.click("#move"));
            priya.sees("Moved, with all that answers it.");

            visitor.page.navigate("/threads/" + thread() + "/comments/" + answer);
            assertThat(visitor.page.url()).contains(other).endsWith("#comment-" + answer);
            visitor.looksFine();
        }
    }

    @Test
    void severalAreSeenOnceMoreDecidedAndUndoneTogether() {
        var titles = new ArrayList<String>();
        for (int i = 0; i < 2; i++) titles.add(advertised());
        try (var tom = Person.withoutScript();
                var phone = Person.onAPhone(ColorScheme.LIGHT)) {
            phone.logIn("tom", "/moderation/together?priority=LOW&kind=STORY");
            phone.looksFine();
            tom.logIn("tom", "/moderation/together?priority=LOW&kind=STORY");
            for (var title : titles) {
                tom.page
                        .locator("label", new Page.LocatorOptions().setHasText(title))
                        .locator("input")
                        .check();
            }
            Person.sends(
                    tom.page, () -> tom.page.locator("#together button.main").click());
            assertThat(tom.page.locator("#together li").count()).isEqualTo(2);
            Person.sends(tom.page, () -> tom.page.click("button[value=REMOVE]"));
            tom.sees("Please choose the rule this rests on.");
            tom.page.selectOption("#reasonCode", "ADVERTISING");
            tom.page.fill("#message", "Nothing is for sale here.");
            Person.sends(tom.page, () -> tom.page.click("button[value=REMOVE]"));
            tom.sees("2 are done.");
            Person.sends(tom.page, () -> tom.page.click("#undo"));
            tom.sees("2 are as they were, and in your hands.");
            phone.page.navigate("/moderation/dashboard");
            phone.looksFine();
        }
    }

    /** A story that waits because of the link in it. */
    private static String advertised() {
        var title = "Buy this " + UUID.randomUUID();
        var omar = Script.of("omar");
        var story = omar.post(
                        "/stories", Map.of("title", title, "body", "See https://example.org/", "audience", "MEMBERS"))
                .body();
        assertThat(omar.post("/stories/" + story.get("id") + "/submit", "{}").status())
                .isEqualTo(200);
        return title;
    }

    private static void decide(Person priya, long comment, String part, String button, String done) {
        priya.open("/moderation/items/" + itemOn(comment));
        Person.sends(priya.page, () -> priya.page.click("#claim"));
        priya.page.selectOption("#reasonCode", "UNKIND");
        priya.page.fill("#message", "Please leave it at that.");
        priya.page.locator("#" + part + " summary").click();
        priya.looksFine();
        Person.sends(priya.page, () -> priya.page.click("#" + button));
        priya.sees(done);
    }

    private static long thread() {
        return Script.of("ruth").get(STORY).body().get("threadId").asLong();
    }

    private static String elsewhere() {
        var maya = Script.of("maya");
        var story = maya.post(
                        "/stories",
                        Map.of("title", "Elsewhere " + UUID.randomUUID(), "body", "Words.", "audience", "PUBLIC"))
                .body();
        maya.post("/stories/" + story.get("id") + "/submit", "{}");
        return "/stories/"
                + maya.get("/stories/" + story.get("id").asText())
                        .body()
                        .get("slug")
                        .asText();
    }

    /** A comment that others see. */
    private static long said(String who, Long parent, String words) {
        var body = parent == null ? Map.of("body", words) : Map.of("body", words, "parentId", parent);
        var posted = posted(who, body);
        var id = posted.get("id").asLong();
        if (!posted.get("state").asText().equals("VISIBLE")) approve(id);
        return id;
    }

    private static void approve(long comment) {
        var priya = Script.of("priya");
        var item = itemOn(comment);
        priya.post("/moderation/items/" + item + "/claim", "{}");
        var seen = priya.get("/moderation/items/" + item).body();
        priya.post(
                "/moderation/items/" + item + "/decision",
                Map.of("decision", "APPROVE", "revision", seen.get("revision"), "version", seen.get("version")));
    }

    private static void report(long comment) {
        var answer = Script.of("lena")
                .post(
                        "/reports",
                        Map.of(
                                "subject",
                                Map.of("kind", "COMMENT", "id", comment),
                                "reason",
                                "UNKIND",
                                "text",
                                "Once more, " + UUID.randomUUID()));
        assertThat(answer.status()).isEqualTo(202);
    }

    /** A comment with a link in it, which waits whoever wrote it. */
    private static long waiting(String who, String words) {
        return itemOn(posted(who, Map.of("body", words + " https://example.org/"))
                .get("id")
                .asLong());
    }

    /** Nobody comments more than once in fifteen seconds; whoever has, in another test, waits for them. */
    private static JsonNode posted(String who, Map<String, ?> body) {
        var script = Script.of(who);
        var answer = script.post("/threads/" + thread() + "/comments", body);
        for (int second = 0; second < 20 && answer.status() == 429; second++) {
            LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
            answer = script.post("/threads/" + thread() + "/comments", body);
        }
        assertThat(answer.status()).isEqualTo(201);
        return answer.body();
    }

    private static long itemOn(long comment) {
        for (var item :
                Script.of("priya").get("/moderation/items?limit=100").body().get("items")) {
            if (item.get("subject").get("id").asLong() == comment
                    && item.get("kind").asText().equals("COMMENT"))
                return item.get("id").asLong();
        }
        throw new AssertionError("nothing waits about comment " + comment);
    }
}
