package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.Map;
import org.commonthread.stage.Belt;
import org.junit.jupiter.api.Test;

/** Being in a thread, with script and without. Each test has its own member, since nobody may write too fast. */
class ThreadsBrowserIT {
    private static final String STORY = "/stories/what-i-learned-in-the-hospital-car-park";
    private static final String OTHER = "/stories/the-doctor-speaks-to-my-daughter";

    @Test
    void everyDeedOnACommentNeedsNoScript() {
        try (var ana = Person.withoutScript()) {
            ana.logIn("ana", STORY);
            ana.page.locator("a.quote").first().click();
            assertThat(ana.page.inputValue("#answer-body")).startsWith("> ").endsWith("\n\n");
            ana.page.fill("#answer-body", ana.page.inputValue("#answer-body") + "Answered by hand.");
            ana.page.locator("form.answer button[type=submit]").click();
            ana.page.waitForURL("**" + STORY + "#comment-*");
            var own = ana.page.locator("article.comment").filter(having("Answered by hand."));
            assertThat(own.locator("blockquote").count()).isEqualTo(1);

            own.getByText("Edit").click();
            ana.page.fill("#change-body", "Changed by hand.");
            ana.page.locator("form.answer button[type=submit]").click();
            ana.page.waitForURL("**" + STORY + "#comment-*");
            own = ana.page.locator("article.comment").filter(having("Changed by hand."));

            own.getByText("Take back").click();
            ana.page.locator("form button").filter(having("Take it back")).click();
            ana.page.locator("form button").filter(having("Undo")).click();
            ana.page.waitForURL("**" + STORY + "#comment-*");
            assertThat(ana.page
                            .locator("article.comment")
                            .filter(having("Changed by hand."))
                            .count())
                    .isEqualTo(1);

            reactsAndReads(ana);
        }
    }

    private static void reactsAndReads(Person ana) {
        var hug = ana.page.locator(".react button[value=HUG]").first();
        Person.sends(ana.page, hug::click);
        assertThat(hug.getAttribute("aria-pressed")).isEqualTo("true");
        Person.sends(ana.page, hug::click);
        assertThat(hug.getAttribute("aria-pressed")).isEqualTo("false");

        reads(ana, "Hide reactions");
        assertThat(ana.page.locator(".react").count()).isZero();
        reads(ana, "Show reactions");
        reads(ana, "Mark all as read");
        assertThat(ana.page.locator(".kind.new").count()).isZero();
        ana.page.navigate("/me/activity");
        ana.sees("Changed by hand.");
        ana.sees("What I learned in the hospital car park");
    }

    private static void reads(Person ana, String button) {
        var pressed = ana.page.locator(".reading button").filter(having(button));
        Person.sends(ana.page, pressed::click);
    }

    /** AX-4: over the wire, with headers, and with nothing known from before. */
    @Test
    void aStoryAndItsThreadAreLightOnAPhoneAtNight() {
        try (var visitor = Person.onAPhone(ColorScheme.DARK)) {
            visitor.open(STORY);
            var fonts = loaded(visitor.page, "sum + each.transferSize", true);
            var rest = loaded(visitor.page, "sum + each.transferSize", false);

            assertThat(rest).isBetween(5_000, 65_000);
            assertThat(rest + fonts).isBetween(20_000, 150_000);
            assertThat(loaded(visitor.page, "sum + 1", true) + loaded(visitor.page, "sum + 1", false))
                    .isLessThanOrEqualTo(10);
        }
    }

    private static int loaded(Page page, String sum, boolean fonts) {
        var all = "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";
        return (int) page.evaluate(
                "fonts => " + all + ".filter(each => each.name.endsWith('.woff2') === fonts).reduce((sum, each) => "
                        + sum + ", 0)",
                fonts);
    }

    @Test
    void whoSpeaksHereIsOfferedAfterAnAt() {
        try (var omar = Person.called("omar")) {
            omar.open(STORY);
            var words = omar.page.locator("#comment-body");
            words.pressSequentially("Thank you, @ma");
            omar.page.locator(".offers button").getByText("@maya").waitFor();
            omar.looksFine();
            for (var name : omar.page.locator(".offers button").allTextContents()) {
                assertThat(name.toLowerCase(Locale.ROOT)).contains("ma");
            }
            words.press("Escape");
            assertThat(omar.page.locator(".offers").isVisible()).isFalse();
            words.pressSequentially("ya");
            words.press("ArrowDown");
            omar.page.keyboard().press("Enter");
            assertThat(words.inputValue()).isEqualTo("Thank you, @maya ");
            words.pressSequentially("and you, @nobody-who-is-here");
            assertThat(omar.page.locator(".offers").isVisible()).isFalse();
        }
    }

    @Test
    void aReactionIsGivenWhereOneStands() {
        try (var lena = Person.called("lena")) {
            lena.open(STORY);
            var hug = lena.page.locator(".react button[value=HUG]").first();
            var before = hug.textContent();
            hug.click();
            lena.page.waitForCondition(() -> "true".equals(hug.getAttribute("aria-pressed")));
            lena.open(STORY);
            assertThat(hug.textContent()).isNotEqualTo(before);
            hug.click();
            lena.page.waitForCondition(() -> "false".equals(hug.getAttribute("aria-pressed")));
            lena.open(STORY);
            assertThat(hug.textContent()).isEqualTo(before);
        }
    }

    @Test
    void newAnswersAreToldQuietlyAndComeWhenAskedFor() {
        try (var reader = Person.visitor()) {
            reader.page.clock().install();
            reader.open(OTHER);
            reader.page.fill("#comment-body", "Half a sentence");
            var thread = reader.page.locator("#comments").getAttribute("data-thread");

            var posted = Script.of("drkaur").post("/threads/" + thread + "/comments", Map.of("body", "It just came."));
            assertThat(posted.status()).isEqualTo(201);
            reader.page.context().setOffline(true);
            reader.page.clock().fastForward(31_000);
            reader.page.context().setOffline(false);
            reader.page.locator(".arrived button").waitFor();
            assertThat(reader.page.locator(".arrived").textContent()).contains("1 new answer");
            reader.looksFine();

            reader.page.locator(".arrived button").click();
            reader.page.locator("article.fresh").filter(having("It just came.")).waitFor();
            assertThat(reader.page.inputValue("#comment-body")).isEqualTo("Half a sentence");
            assertThat(reader.page.locator(".arrived").textContent()).isEmpty();
        }
    }

    @Test
    void whoIsTooFastKeepsEveryWord() {
        try (var ed = Person.called("ed")) {
            ed.open(OTHER);
            send(ed.page, "The first of two.");
            ed.page.waitForURL("**#comment-*");
            var answer = Person.sends(ed.page, () -> send(ed.page, "The second of two."));

            assertThat(answer.status()).isEqualTo(429);
            assertThat(Integer.parseInt(answer.headerValue("retry-after"))).isBetween(1, 15);
            assertThat(ed.page.inputValue("#answer-body")).isEqualTo("The second of two.");
            ed.sees("One breath between two comments");
            ed.looksFine();

            for (var deed : new String[] {"edit", "take-back"}) {
                ed.page.navigate(OTHER);
                var own = ed.page.locator("article.comment").filter(having("The first of two."));
                ed.open(own.locator("footer a[href$=" + deed + "]").getAttribute("href"));
            }
        }
    }

    @Test
    void aTalkTooDeepToBeIndentedGoesOnOnAPageOfItsOwn() {
        try (var visitor = Person.visitor()) {
            visitor.open(STORY);
            var more = visitor.page.locator(".continued a").first();
            more.click();
            visitor.page.waitForURL("**/more");
            visitor.looksFine();
            assertThat(visitor.page.locator("article.comment").count()).isGreaterThan(1);
            var permalink =
                    visitor.page.locator("article.comment header a.quiet").last();
            var id = permalink.getAttribute("href").replaceFirst(".*/", "");
            visitor.page.navigate(Belt.address() + permalink.getAttribute("href"));
            assertThat(visitor.page.url()).endsWith("/more#comment-" + id);
        }
    }

    private static void send(Page page, String words) {
        page.fill("#comment-body", words);
        page.click("#comment-form button[type=submit]");
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
