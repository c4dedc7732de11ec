package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Groups in a browser: found, opened, kept. */
class GroupsBrowserIT {
    @Test
    void aVisitorFindsAGroupAndReadsWhatItIs() {
        try (var visitor = Person.onAPhone(ColorScheme.DARK)) {
            visitor.open("/groups");
            visitor.page.fill("#q", "Bravery");
            visitor.page.locator("form[role=search] button").click();
            visitor.looksFine();
            visitor.page.locator(".card h3 a").click();
            visitor.looksFine();
            visitor.sees("Bones & Bravery");
            visitor.sees("Kept by Ruth");
            visitor.sees("You can ask to join");
        }
    }

    @Test
    void aGroupIsOpenedWithoutScriptAndAppearsWhenTheTeamHasLookedAtIt() {
        var name = "Slow mornings " + System.nanoTime();
        try (var omar = Person.withoutScript();
                var visitor = Person.visitor()) {
            omar.logIn("omar", "/groups/new");
            omar.page.fill("#name", name);
            omar.page.fill("#group-about", "For those who are up late and late up.");
            omar.page.fill("#group-rules", " ");
            omar.page.locator("form[action='/groups/new'] button.main").click();
            omar.looksFine();
            assertThat(omar.page.inputValue("#group-about"))
                    .as("what is refused is not lost")
                    .startsWith("For those");

            omar.page.fill("#group-rules", "Nobody is late.");
            omar.page.fill("#question-1", "Tea or coffee?");
            omar.page.locator("form[action='/groups/new'] button.main").click();
            omar.page.waitForURL("**/groups/slow-mornings-*");
            omar.sees("The team looks at this group before it opens");
            var address = omar.page.url().replaceFirst(".*/groups/", "/groups/");
            assertThat(visitor.page.navigate(address).status()).isEqualTo(404);

            omar.page.locator("a[href$='/settings']").click();
            omar.page.fill("#group-about", "For those who are up late, and late up.");
            omar.page.locator("form[action$='/settings'] button.main").click();
            omar.sees("Saved.");

            approve(name);
            visitor.open(address);
            visitor.sees("and late up.");
        }
    }

    private static void approve(String title) {
        var priya = Script.of("priya");
        var items = priya.get("/moderation/items?kind=GROUP").body().get("items");
        for (var item : items) {
            var path = "/moderation/items/" + item.get("id");
            if (!priya.get(path).body().toString().contains(title)) continue;
            priya.post(path + "/claim", "{}");
            var seen = priya.get(path).body();
            var decision = Map.of(
                    "decision",
                    "APPROVE",
                    "revision",
                    seen.get("revision").asInt(),
                    "version",
                    seen.get("version").asInt());
            assertThat(priya.post(path + "/decision", decision).status()).isEqualTo(200);
            return;
        }
        throw new AssertionError("nothing waits that is called " + title);
    }
}
