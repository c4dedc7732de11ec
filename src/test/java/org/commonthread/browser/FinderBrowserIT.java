package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Somebody looks for a group, on a phone at night and without a script; and those who keep the list keep it. */
class FinderBrowserIT {
    private static void look(Person person, String place) {
        person.page.fill("#place", place);
        Person.sends(person.page, () -> person.page.click(".near-form .ask .button.main"));
    }

    @Test
    void aVisitorOnAPhoneFindsAGroupAndComesBackToWhatSheFound() {
        try (var visitor = Person.onAPhone(ColorScheme.DARK)) {
            visitor.open("/groups/near");
            look(visitor, "LS1 4AP");
            visitor.looksFine();
            assertThat(visitor.page.url()).endsWith("/groups/near#found");
            assertThat(visitor.page.locator("#nearby").textContent()).contains("of LS1, ");
            visitor.sees("Leeds Living With It");
            visitor.sees("Night Owls");

            visitor.page.locator(".card.group h3 a").first().click();
            visitor.looksFine();
            assertThat(visitor.page.url()).contains("/groups/near/").doesNotContain("LS1");
            visitor.page.goBack();
            visitor.sees("Leeds Living With It");

            visitor.page.locator(".find > summary").first().click();
            visitor.page.check("input[name=for][value=METASTATIC_ONLY]");
            Person.sends(visitor.page, () -> visitor.page.click(".find .button"));
            visitor.looksFine();
            assertThat(visitor.page.locator(".groups").first().textContent())
                    .contains("Leeds Living With It")
                    .doesNotContain("After the Funeral");
            look(visitor, "Springfield");
            visitor.sees("Which of these do you mean?");
            visitor.looksFine();
            look(visitor, "Xqzzy");
            visitor.sees("We do not know this place");
            visitor.looksFine();
        }
    }

    @Test
    void lookingNeedsNoScriptAndLeavesNothingBehind() {
        try (var reader = Person.withoutScript()) {
            reader.page.navigate("/groups/near");
            look(reader, "Newport");
            Person.sends(
                    reader.page,
                    () -> reader.page
                            .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Isle of Wight"))
                            .first()
                            .click());
            assertThat(reader.page.locator("#nearby").textContent()).contains("Isle of Wight");
            assertThat(reader.page.url()).doesNotContain("Newport");
            assertThat(reader.context().cookies()).isEmpty();
            look(reader, "Cambridge, MA");
            reader.page.locator(".card.group h3 a").first().click();
            reader.sees("The next times");
            reader.page.locator("#wrong > summary").click();
            Person.sends(reader.page, () -> reader.page.click("#wrong button[value=CANNOT_BE_REACHED]"));
            reader.sees("Thank you. Somebody looks at it");
        }
    }

    @Test
    void anEditorChangesAnEntryAndBringsAFile() {
        try (var ed = Person.called("ed");
                var june = Person.called("june")) {
            ed.open("/admin/finder");
            ed.open("/admin/finder/new");
            ed.page.fill("#name", "Circle of the browser");
            ed.page.selectOption("#venue", "ONLINE");
            ed.page.fill("#rule", "EVERY TUESDAY");
            Person.sends(ed.page, () -> ed.page.click("form .button.main[type=submit]"));
            ed.looksFine();
            assertThat(ed.page.inputValue("#name")).isEqualTo("Circle of the browser");
            ed.page.fill("#rule", "");
            Person.sends(ed.page, () -> ed.page.click("form .button.main[type=submit]"));
            ed.sees("Saved.");
            ed.looksFine();

            ed.open("/admin/imports");
            ed.page.setInputFiles(
                    "#file",
                    new FilePayload(
                            "browser.csv",
                            "text/csv",
                            "id,name,venue\n1,Circle from a file,ONLINE\n2,X,ONLINE\n"
                                    .getBytes(StandardCharsets.UTF_8)));
            ed.page.fill("#source", "A list of the browser");
            ed.page.click("form .button.main[type=submit]");
            ed.sees("It has been tried out.");
            ed.looksFine();
            assertThat(ed.page.locator(".bad-rows").textContent()).contains("Line 3");
            ed.page.click("button[value=begin]");
            ed.sees("It was taken over.");
            for (var page : new String[] {"/admin/finder", "/admin/imports", "/admin/finder/new"}) {
                assertThat(june.page.navigate(page).status()).as(page).isEqualTo(404);
            }
        }
    }

    @Test
    void aScriptFindsTheSame() {
        var maya = Script.of("maya");
        var found = maya.get("/groups/near?place=Leeds&for=METASTATIC_ONLY&radius=10")
                .body();

        assertThat(found.get("items").toString())
                .contains("Leeds Living With It")
                .doesNotContain("After the Funeral");
        assertThat(found.get("unit").asText()).isEqualTo("MILES");
        assertThat(found.get("place").get("country").asText()).isEqualTo("GB");
        assertThat(found.get("online").get("items")).isNotEmpty();
        var slug = found.get("items").get(0).get("slug").asText();
        assertThat(maya.get("/groups/near/" + slug).body().get("when").get("next"))
                .isNotEmpty();
        assertThat(maya.get("/groups/near?place=").status()).isEqualTo(422);
        assertThat(maya.get("/groups/near?place=Leeds&for=NOBODY").status()).isEqualTo(422);
        assertThat(maya.get("/groups/near/all.csv?whole=true").status()).isEqualTo(404);
    }
}
