package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page as those who use it see it: bright and dark, wide and on a phone, with axe. */
class EveryPageBrowserIT {
    private static final String STORY = "/stories/what-i-learned-in-the-hospital-car-park";
    private static final String[] FOR_ALL = {
        "/",
        "/stories",
        STORY,
        "/groups",
        "/groups/awake-at-3-a-m",
        "/members/maya",
        "/help-now",
        "/guidelines",
        "/privacy",
        "/no-such-page"
    };

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aVisitorOnAPhoneCanReadEverything(ColorScheme scheme) {
        try (var visitor = Person.onAPhone(scheme)) {
            for (var page : FOR_ALL) visitor.open(page);
        }
    }

    @Test
    void aVisitorAtATableCanReadEverything() {
        try (var visitor = Person.visitor()) {
            for (var page : FOR_ALL) visitor.open(page);
        }
    }

    @Test
    void aMembersPagesAreFine() {
        try (var maya = Person.called("maya")) {
            for (var page : new String[] {
                "/",
                STORY,
                STORY + "/edit",
                STORY + "/versions",
                STORY + "/picture",
                "/stories/write",
                "/me",
                "/me/drafts",
                "/me/activity",
                "/me/decisions"
            }) {
                maya.open(page);
            }
        }
    }

    @Test
    void theShelfAndTheBinAreFine() {
        var ruth = Script.of("ruth");
        ruth.post("/stories", Map.of("title", "For the shelf", "body", "Words."));
        ruth.post("/stories", Map.of("title", "For the bin", "body", "Words."));
        try (var person = Person.called("ruth");
                var phone = Person.onAPhone(ColorScheme.DARK)) {
            for (var deed : new String[] {"archive", "discard"}) {
                person.open("/me/drafts");
                var title = deed.equals("archive") ? "For the shelf" : "For the bin";
                person.page
                        .locator("article.card")
                        .filter(new Locator.FilterOptions().setHasText(title))
                        .locator("button[value=" + deed + "]")
                        .click();
                person.looksFine();
            }
            phone.logIn("ruth", "/me/drafts");
            for (var shelf : phone.page.locator("details.shelf > summary").all()) shelf.click();
            phone.looksFine();
        }
    }

    @Test
    void theVocabularysPagesAreFineOnAPhoneInTheDark() {
        try (var ana = Person.onAPhone(ColorScheme.DARK)) {
            ana.logIn("ana", "/admin/vocabulary");
            ana.looksFine();
            ana.open("/admin/vocabulary/TAMOXIFEN");
        }
    }

    @Test
    void aModeratorsPagesAreFineAndNobodyElseHasThem() {
        try (var priya = Person.called("priya");
                var june = Person.called("june")) {
            for (var page : new String[] {
                "/moderation", "/moderation/log", "/moderation/decided", "/admin/replies", "/admin/replies/1"
            }) {
                priya.open(page);
            }
            priya.page.navigate("/moderation");
            priya.page.locator(".queue a[data-id]").first().click();
            priya.looksFine();
            for (var page : new String[] {
                "/moderation", "/moderation/log", "/moderation/items/1", "/moderation/decided", "/admin/replies"
            }) {
                assertThat(june.page.navigate(page).status()).as(page).isEqualTo(404);
            }
        }
    }

    @Test
    void whatWasTakenDownSaysSoKindly() {
        var maya = Script.of("maya");
        var story = maya.post("/stories", Map.of("title", "Taken back", "body", "Words.", "audience", "PUBLIC"))
                .body();
        var path = "/stories/" + story.get("id");
        assertThat(maya.post(path + "/submit", "{}").body().get("state").asText())
                .isEqualTo("PUBLISHED");
        assertThat(maya.post(path + "/withdraw", "{}").status()).isEqualTo(200);
        try (var visitor = Person.visitor()) {
            assertThat(visitor.page.navigate("/stories/taken-back").status()).isEqualTo(410);
            visitor.looksFine();
            visitor.sees("taken back by its author");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/stories", STORY, "/help-now"})
    void readingNeedsNoScript(String address) {
        try (var reader = Person.withoutScript()) {
            reader.page.navigate(address);
            assertThat(reader.page.locator("h1").first().textContent()).isNotBlank();
            assertThat(reader.page.locator("footer.foot").textContent()).contains("I need help now");
            assertThat(reader.context().cookies()).isEmpty();
        }
    }

    @Test
    void writingAndAnsweringNeedNoScript() {
        try (var ruth = Person.withoutScript()) {
            ruth.logIn("ruth", "/stories/write");
            ruth.page.fill("#title", "Written by hand");
            ruth.page.fill("#body", "No script was needed for this.");
            ruth.page.click("#keep");
            ruth.page.waitForURL("**/edit");
            assertThat(ruth.page.inputValue("#title")).isEqualTo("Written by hand");

            ruth.page.navigate(STORY);
            ruth.page.locator("a.reply").first().click();
            ruth.page.fill("textarea[name=body]", "Answered on a plain page.");
            ruth.page.locator("form.answer button[type=submit]").click();
            ruth.page.waitForURL("**" + STORY + "#comment-*");
            ruth.sees("Answered on a plain page.");
        }
    }
}
