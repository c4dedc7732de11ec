package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonthread.stage.Belt;
import org.junit.jupiter.api.Test;

/** Where a story is written: whatever happens on the way, no word is lost. */
class ComposerBrowserIT {
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");

    @Test
    void thePreviewIsThePublishedPage() {
        try (var maya = Person.called("maya")) {
            maya.open("/stories/write");
            maya.page.fill("#title", "A page seen twice");
            maya.page.fill("#body", "## What happened\n\nIt *rained*.\n\n- one\n- two\n\n> somebody said");
            maya.page.locator("#relationship").fill("my neighbour");
            maya.page.click("#preview");
            maya.page.locator("#previewed").waitFor();
            maya.looksFine();
            var previewed = article(maya);

            maya.page.click("#send");
            maya.page.waitForURL("**/stories/a-page-seen-twice");

            assertThat(article(maya)).isEqualTo(previewed).contains("<em>rained</em>");
        }
    }

    /** As it came from the server, without the instant, which is another one each time. */
    private static String article(Person reader) {
        return reader.page
                .locator("article.story")
                .innerHTML()
                .replaceAll("<time.*?</time>", "")
                .replaceAll("content=\"20[^\"]*\"", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void theBrowserMarksWhatTheServerMarks() {
        var body = "Dr. Quenstedt rang from 0151 2345 6789 at 12 Willow Lane.\n\n"
                + "I, Maya Okafor (maya@example.org), live in the Lindenstraße 14. \uD83D\uDE42 My file is 4857730192.";
        var script = Script.of("maya");
        var neighbour = "my neighbour, flat@example.org";
        var helped = "a letter from Dr. Quenstedt";
        var event = Map.of("kind", "SIDE_EFFECT", "when", "2021", "what", "neuropathy", "helped", helped);
        var words = Map.of(
                "title",
                "Said by Nurse Adeyemi",
                "body",
                body,
                "toldBy",
                "OTHER",
                "relationship",
                neighbour,
                "timeline",
                List.of(event));
        var story = script.post("/stories", words).body();
        var server = new ArrayList<String>();
        var found = script.get("/stories/" + story.get("id") + "/private").body();
        marked(found.get("title"), "Said by Nurse Adeyemi", server);
        marked(found.get("body"), body, server);
        marked(found.get("relationship"), neighbour, server);
        marked(found.get("timeline"), "2021 · neuropathy · " + helped, server);
        assertThat(server).hasSize(10).endsWith("flat@example.org", "Dr. Quenstedt");
        try (var maya = Person.called("maya")) {
            maya.open("/stories/" + story.get("slug").asText() + "/edit");
            maya.page.click("#send");
            maya.page.locator("#beside mark").first().waitFor();
            maya.looksFine();
            assertThat(maya.page.locator("#beside mark").allTextContents()).isEqualTo(server);

            maya.page.locator("#beside button[value=anyway]").click();
            maya.page.waitForURL("**/me/drafts");
            maya.sees("Waiting for a moderator: something in it looks like a name, an address or a number");
            assertThat(reasons("Said by Nurse Adeyemi")).contains("PII_SUSPECTED");
        }
    }

    private static String reasons(String title) {
        var priya = Script.of("priya");
        for (var item : priya.get("/moderation/items?limit=100").body().get("items")) {
            var whole = priya.get("/moderation/items/" + item.get("id")).body();
            if (whole.get("title").asText().equals(title))
                return item.get("reasons").toString();
        }
        throw new AssertionError("nothing waits that is called " + title);
    }

    private static void marked(JsonNode spans, String text, List<String> words) {
        for (var span : spans) {
            words.add(text.substring(span.get("start").asInt(), span.get("end").asInt()));
        }
    }

    @Test
    void withoutScriptTheServerAsksAndTheHourIsHers() {
        try (var maya = Person.withoutScript()) {
            maya.logIn("maya", "/stories/write");
            maya.page.fill("#title", "For another day");
            maya.page.fill("#body", "My surgeon, Averil Quenstedt, smiled.");
            maya.page.check("#later");
            maya.page.fill("#at", "2001-01-01T09:00");
            maya.page.fill("#zone", "Asia/Kolkata");
            maya.page.click("#send");
            assertThat(maya.page.locator("#private mark").textContent()).isEqualTo("surgeon, Averil Quenstedt");
            maya.looksFine();
            maya.page.fill("#body", "My surgeon smiled.");
            maya.page.click("#send");
            maya.sees("That hour has passed already");
            maya.looksFine();
            var hour = LocalDateTime.now(ZONE)
                    .plusDays(3)
                    .truncatedTo(ChronoUnit.DAYS)
                    .plusHours(9);
            maya.page.fill("#at", hour.toString());
            maya.page.click("#send");
            maya.page.waitForURL("**/me/drafts");
            maya.sees("09:00 (time of Asia/Kolkata)");
            maya.looksFine();
        }
    }

    @Test
    void whatIsThrownAwayComesBackWithoutScriptToo() {
        Script.of("ruth").post("/stories", Map.of("title", "Not this one", "body", "Words."));
        try (var ruth = Person.withoutScript()) {
            ruth.logIn("ruth", "/me/drafts");
            ruth.page
                    .locator("article.card")
                    .filter(new Locator.FilterOptions().setHasText("Not this one"))
                    .locator("button[value=discard]")
                    .click();
            ruth.sees("Thrown away. You can bring it back");
            ruth.looksFine();
            ruth.page.locator("form.notice button[value=bringBack]").click();
            ruth.sees("It is among your drafts again");
        }
    }

    @Test
    void twentyWindowsOnOneStoryLoseNothing() {
        try (var omar = Person.called("omar")) {
            omar.open("/stories/write");
            omar.page.fill("#title", "Twenty windows");
            omar.page.fill("#body", "Before.");
            Person.sends(omar.page, () -> omar.page.click("#keep"));
            var windows = new ArrayList<Page>(List.of(omar.page));
            while (windows.size() < 20) {
                var another = omar.context().newPage();
                another.navigate(omar.page.url());
                windows.add(another);
            }
            for (var window : windows) write(window, "Window " + windows.indexOf(window) + ".");
            saved(windows.get(0));
            for (var window : windows.subList(1, 20)) {
                window.locator("#beside h2").getByText("There is a newer copy").waitFor();
                assertThat(window.locator("#beside .copy pre").allTextContents().toString())
                        .contains("Window " + windows.indexOf(window) + ".", "Window 0.");
            }
            windows.get(19).bringToFront();
            windows.get(19).getByText("Keep mine").click();
            saved(windows.get(19));
            windows.get(7).bringToFront();
            windows.get(7).getByText("Keep mine").click();
            windows.get(7).locator("#beside .copy").getByText("Window 19.").waitFor();
            windows.get(7).getByText("Take that one").click();
            assertThat(windows.get(7).inputValue("#body")).isEqualTo("Window 19.");
            assertThat(windows.get(7).locator(".before").textContent()).contains("Window 7.");
            for (var window : windows.subList(8, 19)) {
                assertThat(window.inputValue("#body")).isEqualTo("Window " + windows.indexOf(window) + ".");
            }
            for (var window : windows.subList(1, 20)) window.close(new Page.CloseOptions().setRunBeforeUnload(false));
            omar.page.bringToFront();
            omar.page.reload();
            assertThat(omar.page.inputValue("#body")).isEqualTo("Window 19.");
        }
    }

    private static void write(Page window, String words) {
        window.bringToFront();
        window.fill("#body", words);
        window.focus("#title");
    }

    /** The line that a screen reader is told of. */
    private static void saved(Page window) {
        window.getByRole(AriaRole.STATUS).getByText("Saved at").waitFor();
    }

    @Test
    void takingTheNewerCopyTakesAllOfIt() {
        try (var omar = Person.called("omar")) {
            omar.open("/stories/write");
            omar.page.fill("#title", "Two minds");
            omar.page.fill("#body", "Before.");
            Person.sends(omar.page, () -> omar.page.click("#keep"));
            var other = omar.context().newPage();
            other.navigate(omar.page.url());
            other.check("#audience-me");
            other.check("#toldBy-other");
            other.fill("#relationship", "my neighbour");
            Person.openAll(other);
            other.check(".instead [value='sideEffect:NOT_SURE']");
            write(other, "From the other window.");
            saved(other);
            write(omar.page, "From this one.");
            omar.page.getByText("Take that one").click();
            saved(omar.page);
            omar.page.reload();
            assertThat(omar.page.inputValue("#body")).isEqualTo("From the other window.");
            assertThat(omar.page.isChecked("#audience-me")).isTrue();
            assertThat(omar.page.isChecked("#toldBy-other")).isTrue();
            assertThat(omar.page.inputValue("#relationship")).isEqualTo("my neighbour");
            Person.openAll(omar.page);
            assertThat(omar.page.isChecked(".instead [value='sideEffect:NOT_SURE']"))
                    .isTrue();
        }
    }

    @Test
    void theWayBackLeadsToAllHerWords() {
        try (var omar = Person.called("omar")) {
            omar.open("/stories/write");
            omar.page.fill("#title", "There and back");
            write(omar.page, "First evening.");
            saved(omar.page);
            omar.page.navigate("/guidelines");
            omar.page.goBack();
            assertThat(omar.page.inputValue("#body")).isEqualTo("First evening.");
            omar.page.reload();
            assertThat(omar.page.inputValue("#body")).isEqualTo("First evening.");
            write(omar.page, "First evening. Second evening.");
            omar.page.waitForCondition(() -> kept("There and back").contains("Second evening."));
            omar.page.click("#preview");
            omar.page.locator("#previewed").waitFor();
            omar.page.goBack();
            assertThat(omar.page.inputValue("#body")).isEqualTo("First evening. Second evening.");
            write(omar.page, "First evening. Second evening. Third.");
            omar.page.waitForCondition(() -> kept("There and back").contains("Third."));
            assertThat(omar.page.isVisible("#beside")).isFalse();
            omar.open("/me/drafts");
            assertThat(omar.page.getByText("There and back").count()).isEqualTo(1);
        }
    }

    /** What the server has of omar's story of this name. */
    private static String kept(String title) {
        try (var connection = Belt.database().getConnection();
                var sql = connection.prepareStatement("select body from story where title = ?")) {
            sql.setString(1, title);
            var rows = sql.executeQuery();
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** With script the page saves by itself when she is logged in again; without it her button does. */
    @Test
    void aServerThatDiesWhileSheWritesCostsNoWord() {
        try (var omar = Person.called("omar");
                var plain = Person.withoutScript()) {
            omar.open("/stories/write");
            omar.page.fill("#title", "The lights went out");
            write(omar.page, "Before.");
            saved(omar.page);
            plain.logIn("omar", "/stories/write");
            plain.page.fill("#title", "The candles too");
            plain.page.fill("#body", "Typed before, sent after.");
            plain.page.check("#audience-me");
            plain.page.check("#later");
            plain.page.fill("#at", "2031-05-01T09:00");

            Belt.killAndRestartSite();

            write(omar.page, "Before. And while nobody listened.");
            omar.sees("Your login has ended");
            omar.looksFine();
            omar.context().waitForPage(() -> omar.page.click("#beside a.button"));
            omar.page.waitForCondition(() -> kept("The lights went out").contains("while nobody listened"));
            omar.page.bringToFront();
            saved(omar.page);
            Person.sends(plain.page, () -> plain.page.click("#keep"));
            plain.sees("Your login had ended in between");
            assertThat(plain.page.inputValue("#body")).isEqualTo("Typed before, sent after.");
            assertThat(plain.page.isChecked("#audience-me")).isTrue();
            assertThat(plain.page.inputValue("#at")).isEqualTo("2031-05-01T09:00");
            assertThat(kept("The candles too")).isEqualTo("Typed before, sent after.");
            Person.sends(plain.page, () -> plain.page.click("#keep"));
            plain.sees("Saved");
            assertThat(plain.page.inputValue("#body")).isEqualTo("Typed before, sent after.");
        }
    }

    @Test
    void theButtonSaysWhatHappensNext() {
        try (var maya = Person.called("maya");
                var june = Person.called("june")) {
            maya.open("/stories/write");
            assertThat(maya.page.inputValue("#send")).isEqualTo("Share my story");
            june.open("/stories/write");
            assertThat(june.page.inputValue("#send")).isEqualTo("Send for review");
        }
    }

    @Test
    void aPreviewNeedsNoScript() {
        try (var ruth = Person.withoutScript()) {
            ruth.logIn("ruth", "/stories/write");
            ruth.page.fill("#title", "Seen before");
            ruth.page.fill("#body", "It *rained*.");
            ruth.page.click("#preview");
            assertThat(ruth.page.locator("#previewed em").textContent()).isEqualTo("rained");
            assertThat(ruth.page.inputValue("#body")).isEqualTo("It *rained*.");
        }
    }

    @Test
    void aStaleCopyIsShownBesideHersAndNeitherIsLost() {
        try (var omar = Person.withoutScript()) {
            omar.logIn("omar", "/stories/write");
            omar.page.fill("#title", "Two windows");
            omar.page.fill("#body", "First.");
            Person.sends(omar.page, () -> omar.page.click("#keep"));
            var other = omar.context().newPage();
            other.navigate(omar.page.url());
            other.fill("#body", "From the other window.");
            Person.sends(other, () -> other.click("#keep"));
            omar.page.fill("#body", "From this window.");
            Person.sends(omar.page, () -> omar.page.click("#keep"));
            omar.sees("There is a newer copy of this story");
            assertThat(omar.page.inputValue("#body")).isEqualTo("From this window.");
            assertThat(omar.page.locator("#newer").textContent())
                    .contains("From the other window.")
                    .contains("From this window.");
            Person.sends(
                    omar.page, () -> omar.page.locator("#newer button").first().click());
            assertThat(omar.page.inputValue("#body")).isEqualTo("From this window.");

            other.fill("#body", "From the other window, later.");
            Person.sends(other, () -> other.click("#keep"));
            Person.sends(other, () -> other.locator("#newer button").last().click());
            assertThat(other.inputValue("#body")).isEqualTo("From this window.");
            assertThat(other.locator(".before").textContent()).contains("From the other window, later.");
        }
    }
}
