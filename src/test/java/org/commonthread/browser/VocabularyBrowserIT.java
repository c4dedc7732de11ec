package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a story tells about itself: chosen by hand, found by others, drawn; and the words for it, kept by those who may. */
class VocabularyBrowserIT {
    private static final String TOUR = "/stories/thirty-one-months-a-walking-tour";
    private static final String BY_TWO = "/stories?site=BONE&drug=PALBOCICLIB";

    @Test
    void aReaderNarrowsTheListAndTakesItBack() {
        try (var visitor = Person.visitor()) {
            visitor.open("/stories");
            visitor.page.locator(".find summary").click();
            visitor.page.locator(".find a[href='/stories?site=BONE']").click();
            visitor.page.locator(".find summary").click();
            visitor.page.locator(".find a[href='" + BY_TWO + "']").click();
            visitor.looksFine();
            assertThat(visitor.page.locator(".list").textContent()).contains("Thirty-one months", "car park");
            assertThat(visitor.page.locator(".list").textContent()).doesNotContain("Five days of radiation");
            visitor.page.locator(".chosen a").first().click();
            assertThat(visitor.page.url()).endsWith("/stories?drug=PALBOCICLIB");
            visitor.open("/stories?site=NOWHERE");
            visitor.sees("Nobody has told a story about all of this yet");
        }
    }

    @Test
    void aTimelineIsReadAndDrawnWithoutScriptAndOnAPhone() {
        try (var reader = Person.withoutScript();
                var phone = Person.onAPhone(ColorScheme.DARK)) {
            reader.page.navigate(TOUR);
            assertThat(reader.page.locator("article details.note").getAttribute("open"))
                    .isNull();
            reader.page.locator("article details.note summary").click();
            assertThat(reader.page.locator(".road li").allTextContents().get(1))
                    .contains("Month 1", "palbociclib (Ibrance)");
            assertThat(reader.page.locator(".road-drawn circle").count()).isEqualTo(8);
            phone.open(TOUR);
            phone.page.locator("article details.note summary").click();
            phone.looksFine();
        }
    }

    @Test
    void aStoryTellsAboutItselfWithoutAScript() {
        try (var ruth = Person.withoutScript()) {
            ruth.logIn("ruth", "/stories/write");
            ruth.page.fill("#title", "By hand, with a timeline");
            ruth.page.fill("#body", "They gave me Herceptin, and then I lost my hair.");
            Person.openAll(ruth.page);
            ruth.page.locator("[name=facet][value=BONE]").check();
            ruth.page.locator("[name=answer][value='receptor:NOT_SURE']").check();
            ruth.page.locator("[name=need][value=LISTEN]").check();
            ruth.page.locator("[name=event-kind]").selectOption("SCAN");
            ruth.page.locator("[name=event-when]").fill("month 4");
            ruth.page.click("#another");
            assertThat(ruth.page.locator("[name=event-when]").count()).isEqualTo(3);
            assertThat(ruth.page.locator("[name=event-when]").first().inputValue())
                    .isEqualTo("month 4");
            Person.sends(ruth.page, () -> ruth.page.click("#keep"));
            assertThat(ruth.page.locator("#suggested").textContent()).contains("trastuzumab (Herceptin)", "body image");
            Person.openAll(ruth.page);
            assertThat(ruth.page.locator(".pick [name=facet][value=BONE]").isChecked())
                    .isTrue();
            assertThat(ruth.page
                            .locator("#suggested [name=facet][value=TRASTUZUMAB]")
                            .isChecked())
                    .isFalse();
            assertThat(ruth.page
                            .locator("[name=answer][value='receptor:NOT_SURE']")
                            .isChecked())
                    .isTrue();
            ruth.looksFine();
        }
    }

    @Test
    void whatIsTickedIsSavedAsSheGoes() {
        try (var omar = Person.called("omar")) {
            omar.open("/stories/write");
            omar.page.fill("#title", "Ticked");
            omar.page.fill("#body", "It was in the bones by then.");
            omar.page.focus("#title");
            omar.page.locator("#suggested-ticks [value=BONE]").check();
            omar.page.focus("#title");
            omar.page.locator("#saved").getByText("Saved at").waitFor();
            omar.page.waitForResponse("**/api/v1/drafts/*", () -> {
                omar.page.fill("#body", "It was in the bones by then, they said.");
                omar.page.focus("#title");
            });
            Person.sends(omar.page, () -> omar.page.click("#keep"));
            assertThat(omar.page.locator(".pick [name=facet][value=BONE]").isChecked())
                    .isTrue();
            omar.looksFine();
        }
    }

    @Test
    void aScriptTellsAndFindsByTheSameCodes() {
        var maya = Script.of("maya");
        var begun = maya.post(
                "/stories",
                Map.of(
                        "title", "Told by a script",
                        "body", "Some words.",
                        "facets", List.of("LIVER", "LAPATINIB"),
                        "contentNotes", List.of("GRIEF"),
                        "timeline", List.of(Map.of("kind", "SCAN", "when", "2021"))));
        assertThat(begun.status()).isEqualTo(201);
        var id = begun.body().get("id").asLong();
        var changed = maya.put(
                "/stories/" + id,
                Map.of(
                        "title",
                        "Told by a script",
                        "body",
                        "Other words.",
                        "version",
                        begun.body().get("version")));
        assertThat(changed.body().get("facets").toString()).isEqualTo("[\"LAPATINIB\",\"LIVER\"]");
        assertThat(changed.body().get("timeline").get(0).get("when").asText()).isEqualTo("2021");
        maya.post("/stories/" + id + "/submit", "{}");

        var found = maya.get("/stories?site=LIVER&drug=LAPATINIB").body().get("items");
        assertThat(found.findValuesAsText("id")).contains(String.valueOf(id));
        assertThat(found.get(0).get("contentNotes").toString()).isEqualTo("[\"GRIEF\"]");
        assertThat(maya.get("/stories?site=nonsense'").body().get("items")).isEmpty();
        assertThat(maya.post("/stories", Map.of("title", "Wrong", "body", "x", "facets", List.of("NO_SUCH")))
                        .status())
                .isEqualTo(422);
        assertThat(maya.get("/vocabulary").body().get("drug").toString()).contains("trastuzumab (Herceptin)");
    }

    @Test
    void theVocabularyIsKeptByAnAdministratorAndAMedicalReviewer() {
        try (var ana = Person.called("ana");
                var kaur = Person.called("drkaur");
                var maya = Person.called("maya")) {
            ana.open("/admin/vocabulary");
            ana.open("/admin/vocabulary/BEVACIZUMAB");
            ana.page.fill("#synonyms", "bev");
            ana.page.click("#change");
            ana.sees("A medical reviewer is asked");
            kaur.open("/admin/vocabulary/BEVACIZUMAB");
            assertThat(kaur.page.locator("#change").count()).isZero();
            kaur.page.click("#confirm");
            kaur.sees("Confirmed. Thank you.");
            kaur.looksFine();
            assertThat(kaur.page.locator(".history").textContent()).contains("Ana", "bev", "Planted");
            for (var page : new String[] {"/admin/vocabulary", "/admin/vocabulary/BEVACIZUMAB"}) {
                assertThat(maya.page.navigate(page).status()).as(page).isEqualTo(404);
            }
        }
    }
}
