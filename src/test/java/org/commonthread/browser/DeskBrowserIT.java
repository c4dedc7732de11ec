package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The desk as moderators use it. */
class DeskBrowserIT {
    private static final String WORDS = "Somebody should look at my words, number ";

    @Test
    void anItemGoesFromHandToHandAndItsNotesStay() {
        var address = "/moderation/items/" + waiting(1);
        known("tom");
        try (var priya = Person.called("priya");
                var tom = Person.onAPhone(ColorScheme.DARK);
                var lena = Person.called("lena")) {
            priya.open(address);
            Person.sends(priya.page, () -> priya.page.click("#claim"));
            priya.page.locator(".notes summary").click();
            priya.page.fill("#note", "Asked a colleague who knows the ward.");
            Person.sends(priya.page, () -> priya.page.click("#leave-note"));
            priya.sees("Asked a colleague who knows the ward.");

            priya.page.getByText("Keep it for longer").click();
            priya.page.fill("#holdReason", "Waiting for an answer.");
            priya.looksFine();
            Person.sends(priya.page, () -> priya.page.click("#hold"));
            priya.sees("kept for longer: Waiting for an answer.");

            priya.page.getByText("Hand it to a colleague").click();
            priya.page.selectOption("#to", new String[] {handle("tom")});
            Person.sends(priya.page, () -> priya.page.click("#offer"));
            priya.sees("offered to Tom");

            tom.logIn("tom", "/moderation");
            tom.sees("Offered to you");
            tom.looksFine();
            Person.sends(tom.page, () -> tom.page.locator(".offered a").first().click());
            tom.looksFine();
            Person.sends(tom.page, () -> tom.page.click("#accept"));
            tom.page.locator("#approve").waitFor();
            tom.sees("Asked a colleague who knows the ward.");

            lena.open(address);
            lena.page.locator("details.hands > summary").click();
            lena.page.fill("#why", "Tom has gone home.");
            Person.sends(lena.page, () -> lena.page.click("#take"));
            lena.page.locator("#claim").waitFor();
            lena.open("/moderation/log");
            assertThat(lena.page.locator("table.log tbody tr").first().textContent())
                    .contains("took from a colleague");
            lena.page.selectOption("#did", "TAKE_FROM_COLLEAGUE");
            Person.sends(lena.page, () -> lena.page.click("#filter button"));
            lena.looksFine();
            assertThat(lena.page.locator("table.log tbody tr").allTextContents())
                    .allMatch(row -> row.contains("took from a colleague"));
            Person.sends(lena.page, () -> lena.page.click("#verify"));
            lena.sees("whole");
            var file = lena.context()
                    .request()
                    .get(lena.page.locator(".exports a").first().getAttribute("href"));
            assertThat(file.headers().get("content-type")).startsWith("text/csv");
            assertThat(file.text()).startsWith("number,at,actor").contains("REMOVE");
        }
    }

    @Test
    void theDeskNeedsNoScript() {
        var address = "/moderation/items/" + waiting(2);
        try (var priya = Person.withoutScript()) {
            priya.logIn("priya", address);
            Person.sends(priya.page, () -> priya.page.click("#claim"));
            priya.page.locator(".hands summary").first().click();
            // nothing is said about why: it is refused in words, and the item stays in hand
            Person.sends(priya.page, () -> priya.page.click("#hold"));
            priya.sees("Please tell your colleagues why you keep it.");
            Person.sends(priya.page, () -> priya.page.click("#approve"));
            priya.sees("Approved.");
        }
    }

    @Test
    void theListShowsWhatWasAskedForAndGoesOnToTheNext() {
        waiting(4);
        waiting(5);
        try (var tom = Person.called("tom")) {
            tom.open("/moderation");
            tom.page.locator(".filters summary").click();
            tom.page.selectOption("#f-priority", "LOW");
            tom.page.selectOption("#f-kind", "STORY");
            tom.looksFine();
            Person.sends(tom.page, () -> tom.page.click("#show"));
            assertThat(tom.page.locator(".queue a[data-id] .level").allTextContents())
                    .hasSizeGreaterThan(1)
                    .allMatch(level -> level.equals("Low"));
            // by keyboard alone: the first, and after it is approved the next of the same
            Person.sends(tom.page, () -> tom.page.keyboard().press("j"));
            var first = tom.page.url();
            Person.sends(tom.page, () -> tom.page.click("#claim"));
            Person.sends(tom.page, () -> tom.page.keyboard().press("a"));
            tom.sees("Approved.");
            assertThat(tom.page.url())
                    .contains("/moderation/items/")
                    .contains("priority=LOW")
                    .isNotEqualTo(first);
            tom.looksFine();
        }
    }

    @Test
    void keysUnfoldAndGoOnWithoutLoadingAndCanBeSwitchedOff() {
        waiting(6, "A long way. ".repeat(120));
        waiting(7, "A long way. ".repeat(120));
        try (var priya = Person.called("priya")) {
            priya.open("/moderation?priority=LOW&kind=STORY");
            var page = priya.page;
            // the item after the first is fetched while the first is read
            var next = page.waitForResponse(
                    answer -> answer.request().resourceType().equals("fetch")
                            && answer.url().contains("/moderation/items/"),
                    () -> page.locator(".queue a[data-id]").first().click());
            next.finished();
            page.evaluate("() => { window.loadedOnce = true; return new Promise(requestAnimationFrame); }");
            page.keyboard().press("j");
            page.waitForURL(next.url());
            assertThat(page.evaluate("() => window.loadedOnce")).isEqualTo(true);
            assertThat(page.locator(".queue a[aria-current=true]").count()).isEqualTo(1);
            priya.looksFine();

            page.keyboard().press("n");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("note");
            page.keyboard().type("jk");
            assertThat(page.url()).as("letters that are typed are letters").isEqualTo(next.url());
            page.locator("#note").fill("");
            page.locator("#note").blur();

            page.keyboard().press("?");
            page.locator("#keys-on").uncheck();
            page.keyboard().press("Escape");
            page.keyboard().press("k");
            assertThat(page.url()).as("keys are off").isEqualTo(next.url());
            page.reload();
            page.keyboard().press("k");
            assertThat(page.url()).as("and stay off").isEqualTo(next.url());
        }
    }

    @Test
    void theWholeTextUnfoldsByAKey() {
        var item = waiting(8, "A long way. ".repeat(120));
        try (var priya = Person.called("priya")) {
            priya.open("/moderation/items/" + item);
            priya.page.keyboard().press("x");
            assertThat(priya.page.locator("#whole").getAttribute("open")).isNotNull();
            priya.looksFine();
        }
    }

    @Test
    void whatIsPrivateIsLeftOutAndItsAuthorIsTold() {
        var june = Script.of("june");
        var thread = june.get("/stories/what-i-learned-in-the-hospital-car-park")
                .body()
                .get("threadId");
        var comment = june.post(
                        "/threads/" + thread + "/comments", Map.of("body", "Call me: +44 113 496 0012, please."))
                .body()
                .get("id");
        try (var priya = Person.called("priya");
                var author = Person.called("june");
                var visitor = Person.visitor()) {
            priya.open("/moderation/items/" + itemOn("COMMENT", comment.asLong()));
            Person.sends(priya.page, () -> priya.page.click("#claim"));
            // the key leads to what is missing first, and presses the button only when nothing is
            priya.page.keyboard().press("m");
            assertThat((String) priya.page.evaluate("() => document.activeElement.id"))
                    .isEqualTo("reasonCode");
            priya.page.selectOption("#reasonCode", "PERSONAL_DATA");
            priya.page.fill("#message", "I left the number out, so that only people you choose can call you.");
            priya.page.locator("#mask").focus();
            priya.looksFine();
            Person.sends(priya.page, () -> priya.page.keyboard().press("m"));
            priya.sees("Approved without what was private.");

            author.open("/me/activity");
            author.sees("I left the number out");

            visitor.open("/stories/what-i-learned-in-the-hospital-car-park");
            assertThat(visitor.page.locator("main").textContent())
                    .contains("Call me: […], please.")
                    .doesNotContain("496 0012");
        }
    }

    /** An item that waits because of the link in it. */
    private static long waiting(int number) {
        return waiting(number, "");
    }

    private static long waiting(int number, String words) {
        var omar = Script.of("omar");
        var title = WORDS + number;
        var story = omar.post(
                        "/stories",
                        Map.of(
                                "title",
                                title,
                                "body",
                                words + "See https://example.org/" + number,
                                "audience",
                                "MEMBERS"))
                .body();
        assertThat(omar.post("/stories/" + story.get("id") + "/submit", "{}").status())
                .isEqualTo(200);
        return itemOn("STORY", story.get("id").asLong());
    }

    private static long itemOn(String kind, long id) {
        for (var item :
                Script.of("priya").get("/moderation/items?limit=100").body().get("items")) {
            if (item.get("subject").get("id").asLong() == id
                    && item.get("kind").asText().equals(kind))
                return item.get("id").asLong();
        }
        throw new AssertionError("nothing waits about " + kind + " " + id);
    }

    /** Whoever has had an item in hand once is known to colleagues by name. */
    private static void known(String name) {
        var item = waiting(3);
        var script = Script.of(name);
        assertThat(script.post("/moderation/items/" + item + "/claim", "{}").status())
                .isEqualTo(200);
        script.post("/moderation/items/" + item + "/release", "{}");
    }

    private static String handle(String name) {
        return Script.of(name).get("/me").body().get("handle").asText();
    }
}
