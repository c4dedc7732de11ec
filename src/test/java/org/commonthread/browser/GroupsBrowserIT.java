package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
            visitor.sees("Kept by Lena and Ruth");
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

            omar.page.locator("a[href$='/settings']").first().click();
            omar.page.fill("#group-about", "For those who are up late, and late up.");
            omar.page.locator("form[action$='/settings'] button.main").click();
            omar.sees("Saved.");

            approve(name);
            visitor.open(address);
            visitor.sees("and late up.");
        }
    }

    @Test
    void askingToJoinBeingLetInTalkingAndLeaving() {
        try (var wren = Person.withoutScript();
                var ruth = Person.called("ruth")) {
            var name = "asks" + System.nanoTime();
            Script.join(name);
            wren.logIn(name, "/groups/bones-bravery/join");
            wren.page.locator("textarea[name=answer]").nth(0).fill("My hip.");
            wren.page.locator("input[name=yes]").check();
            wren.page.locator("form[action$='/join'] button.main").click();
            wren.sees("Please answer this one too");
            assertThat(wren.page.locator("textarea[name=answer]").nth(0).inputValue())
                    .isEqualTo("My hip.");
            wren.page.locator("textarea[name=answer]").nth(1).fill("Scans.");
            wren.page.locator("input[name=yes]").check();
            wren.page.locator("input[name=promise]").check();
            wren.page.locator("form[action$='/join'] button.main").click();
            wren.sees("You have asked to join");

            ruth.open("/groups/bones-bravery/requests");
            ruth.sees("My hip.");
            ruth.page
                    .locator("section.form", new Page.LocatorOptions().setHasText("My hip."))
                    .locator("button[value=admit]")
                    .first()
                    .click();
            ruth.page.waitForURL("**/requests");

            wren.page.navigate("/groups/bones-bravery");
            wren.sees("Stairs");
            wren.page.locator("a[href$='/topics/new']").click();
            wren.page.fill("#title", "Hello from a new one");
            wren.page.fill("#topic-body", "I am glad that there is such a room.");
            wren.page.locator("form[action$='/topics/new'] button.main").click();
            wren.page.waitForURL("**/topics/*");
            wren.sees("I am glad that there is such a room.");
            wren.sees("moderator");

            wren.page.navigate("/groups/bones-bravery/leave");
            wren.page.locator("form[action$='/leave'] button.main").click();
            wren.sees("You have left the group.");
            assertThat(wren.page.navigate("/groups/bones-bravery").text()).doesNotContain("Stairs");
        }
    }

    @Test
    void whoeverReadsAlongIsToldHowToAnswer() {
        try (var visitor = Person.onAPhone(ColorScheme.DARK)) {
            visitor.open("/groups/just-told");
            visitor.page.locator("a[href*='/topics/']").first().click();
            visitor.looksFine();
            assertThat(visitor.page.locator("article.comment").count()).isPositive();
            assertThat(visitor.page.locator("#comment-form").count()).isZero();
            visitor.page.locator(".answers .notice a").click();
            assertThat(visitor.page.url()).as("by way of the login").doesNotContain("/topics/");
        }
    }

    @Test
    void thePagesOfThoseWhoKeepAGroupAreFine() {
        try (var ruth = Person.called("ruth");
                var phone = Person.onAPhone(ColorScheme.DARK)) {
            phone.logIn("ruth", "/me/groups");
            for (var step :
                    new String[] {"", "/topics/new", "/members", "/requests", "/invite", "/kept-out", "/rules", "/leave"
                    }) {
                ruth.open("/groups/bones-bravery" + step);
                phone.open("/groups/bones-bravery" + step);
            }
            ruth.open("/groups/bones-bravery");
            ruth.page.locator("a[href*='/topics/']:not([href$='/new'])").first().click();
            ruth.looksFine();
            ruth.page.locator("details.find > summary").first().click();
            ruth.page.locator("button[value=pin]").click();
            ruth.page.locator("details.find > summary").first().click();
            ruth.page.locator("button[value=unpin]").click();
            ruth.page.fill("#comment-body", "I am here, as always.");
            ruth.page.locator("#comment-form button.main").click();
            ruth.sees("I am here, as always.");
            ruth.page.navigate("/groups/bones-bravery/invite");
            ruth.page.locator("button[value=link]").click();
            ruth.looksFine();
            ruth.sees("/groups/invited/");
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
