package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A story for one group, from the choice in the composer to the page of the group. */
class ToldInGroupsBrowserIT {
    private static final String GROUP = "/groups/bones-bravery";

    @Test
    void itIsToldWithoutScriptAndReadInTheGroupOnly() {
        var title = "At the kitchen table " + UUID.randomUUID();
        try (var maya = Person.withoutScript();
                var ruth = Person.called("ruth");
                var drkaur = Person.called("drkaur")) {
            maya.logIn("maya", "/stories/write");
            maya.page.fill("#title", title);
            maya.page.fill("#body", "She slept, and I sat in the kitchen.");
            maya.page.getByLabel("Only the group “Bones & Bravery”").check();
            Person.sends(maya.page, () -> maya.page.click("#send"));
            assertThat(maya.page.url()).contains("/stories/at-the-kitchen-table");
            assertThat(maya.page.textContent("article.story")).contains("for one group only", "Bones & Bravery");
            var address = maya.page.url();

            ruth.open(GROUP).page.getByText(title).click();
            ruth.sees("I sat in the kitchen");
            ruth.looksFine();
            ruth.open(GROUP + "/stories").sees(title);
            ruth.open(GROUP);

            assertThat(drkaur.page.navigate(address).status()).isEqualTo(404);
            drkaur.open(GROUP);
            assertThat(drkaur.page.content()).doesNotContain(title);
            assertThat(drkaur.page.navigate(GROUP + "/stories").status()).isEqualTo(404);
            drkaur.page.navigate("/stories/write");
            assertThat(drkaur.page.locator("input[data-group]").count()).isZero();
        }
    }

    @Test
    void theComposerKeepsTheChoiceWhileSheTypesOnAPhone() {
        try (var ruth = Person.onAPhone(ColorScheme.DARK)) {
            ruth.logIn("ruth", "/stories/write");
            ruth.page.fill("#title", "For us " + UUID.randomUUID());
            ruth.page.fill("#body", "A draft.");
            ruth.page.getByLabel("Only the group “Bones & Bravery”").check();
            ruth.page.locator("#body").blur();
            ruth.page.waitForURL("**/edit");
            ruth.looksFine();
            ruth.page.reload();
            assertThat(ruth.page.getByLabel("Only the group “Bones & Bravery”").isChecked())
                    .isTrue();
        }
    }
}
