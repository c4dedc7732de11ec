package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.commonthread.Drawn;
import org.junit.jupiter.api.Test;

/** Pictures on stories as their authors and readers meet them. */
class PicturesBrowserIT {
    private static final FilePayload PHOTO = file("photo.jpg", Drawn.photo(1200, 900, 0.8f));
    private static final FilePayload HTML =
            file("photo.jpg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    private static final Pattern REFERENCE = Pattern.compile("!\\[Dawn over level three]\\(/pictures/([a-z]{26})\\)");

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "image/jpeg", bytes);
    }

    @Test
    void aPictureIsAddedWhileWritingAndReadersSeeIt() {
        try (var maya = Person.called("maya");
                var omar = Person.called("omar")) {
            maya.page.navigate("/stories/write");
            maya.page.fill("#title", "With a picture");
            maya.page.fill("#body", "Before it.");
            maya.page.click("#add-picture");
            maya.page.setInputFiles("#file", PHOTO);
            maya.page.click("#picture [type=submit]");
            assertThat(maya.page.locator("#alt").getAttribute("aria-invalid")).isEqualTo("true");
            maya.looksFine();
            maya.page.fill("#alt", "Dawn over level three");
            maya.page.click("#picture [type=submit]");
            maya.sees("The picture is in your text.");
            assertThat(maya.page.inputValue("#body"))
                    .startsWith("Before it.\n\n")
                    .containsPattern(REFERENCE);

            maya.page.click("#preview");
            maya.page.waitForSelector("#previewed img");
            assertShown(maya.page, maya.page.locator("#previewed img"));
            maya.looksFine();
            maya.page.click("#send");
            maya.page.waitForURL("**/stories/with-a-picture*");

            omar.open(maya.page.url());
            assertShown(omar.page, omar.page.locator(".words img"));
        }
    }

    private static void assertShown(Page page, Locator image) {
        image.scrollIntoViewIfNeeded();
        page.waitForCondition(() -> (Integer) image.evaluate("image => image.naturalWidth") > 0);
        assertThat(image.getAttribute("alt")).isEqualTo("Dawn over level three");
        assertThat(image.getAttribute("width")).isEqualTo("1200");
        assertThat(image.getAttribute("height")).isEqualTo("900");
    }

    @Test
    void aPictureThatIsNoneIsRefusedAndNothingIsLost() {
        try (var maya = Person.called("maya")) {
            maya.page.navigate("/stories/write");
            maya.page.fill("#body", "Words.");
            maya.page.click("#add-picture");
            maya.page.setInputFiles("#file", HTML);
            maya.page.fill("#alt", "Dawn over level three");
            maya.page.click("#picture [type=submit]");
            maya.sees("This is no picture we can read.");
            assertThat(maya.page.inputValue("#alt")).isEqualTo("Dawn over level three");

            maya.page.setInputFiles("#file", file("large.jpg", new byte[(8 << 20) + 1]));
            maya.page.click("#picture [type=submit]");
            maya.sees("This file is larger than 8 MB.");
            maya.page.keyboard().press("Escape");
            assertThat(maya.page.locator("#picture").isVisible()).isFalse();
            assertThat(maya.page.inputValue("#body")).isEqualTo("Words.");
        }
    }

    @Test
    void anUploadCanBeStopped() {
        try (var maya = Person.called("maya")) {
            maya.page.navigate("/stories/write");
            maya.page.route("**/api/v1/images", route -> {
                // it never gets there
            });
            maya.page.click("#add-picture");
            maya.page.setInputFiles("#file", PHOTO);
            maya.page.fill("#alt", "Dawn over level three");
            maya.page.click("#picture [type=submit]");
            maya.page.locator("#picture progress").waitFor();
            maya.page.click("#picture [data-cancel]");
            maya.sees("Stopped. Nothing was added.");
            assertThat(maya.page.inputValue("#alt")).isEqualTo("Dawn over level three");
        }
    }

    @Test
    void addingAPictureNeedsNoScript() {
        try (var ruth = Person.withoutScript()) {
            ruth.logIn("ruth", "/stories/write");
            ruth.page.fill("#title", "A picture by hand");
            ruth.page.fill("#body", "Kept words.");
            ruth.page.click("#add-picture");
            ruth.page.waitForURL("**/picture");
            ruth.page.setInputFiles("#file", HTML);
            ruth.page.fill("#alt", "Dawn over level three");
            assertThat(ruth.page.isChecked("#veiled")).isFalse();
            ruth.page.check("#veiled");
            ruth.page.click("main [type=submit]");
            ruth.sees("This is no picture we can read.");
            assertThat(ruth.page.inputValue("#alt")).isEqualTo("Dawn over level three");
            assertThat(ruth.page.isChecked("#veiled")).isTrue();

            ruth.page.setInputFiles("#file", PHOTO);
            ruth.page.click("main [type=submit]");
            ruth.page.waitForURL("**/edit");
            assertThat(ruth.page.inputValue("#body"))
                    .startsWith("Kept words.\n\n")
                    .containsPattern(REFERENCE);

            ruth.page.click("#preview");
            var behind = ruth.page.locator("#previewed details > img");
            behind.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            ruth.page.locator("#previewed summary").focus();
            ruth.page.keyboard().press("Enter");
            behind.waitFor();
        }
    }

    @Test
    void hardPicturesAndTheirPagesAreFineForEveryone() {
        for (var scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (var reader = Person.onAPhone(scheme)) {
                reader.logIn("omar", "/");
                reader.open("/stories/third-date");
                reader.page.locator("details.note > summary").click();
                assertThat(reader.page.locator(".words details > img").isVisible())
                        .isFalse();
                reader.page.locator(".words summary").click();
                reader.page.locator(".words details > img").waitFor();
                reader.looksFine();
                reader.open("/stories/what-i-learned-in-the-hospital-car-park");
                reader.page.locator("details.note > summary").click();
                assertThat(reader.page.locator(".words figure img").isVisible()).isTrue();
            }
        }
    }

    @Test
    void aScriptSendsAPictureAndSendsItAgain() {
        var maya = Script.of("maya");
        var photo = Drawn.jpeg(900, 600);

        var once = maya.postPicture(photo, "A flag", false);
        var again = maya.postPicture(photo, "A flag", false);

        assertThat(once.status()).isEqualTo(201);
        assertThat(once.body().get("width").asInt()).isEqualTo(900);
        assertThat(once.body().get("height").asInt()).isEqualTo(600);
        assertThat(once.body().get("address").asText()).matches("/pictures/[a-z]{26}");
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(maya.postPicture(photo, "", false).status()).isEqualTo(422);
        assertThat(maya.postPicture(new byte[0], "x", false).status()).isEqualTo(422);
        var large = maya.postPicture(new byte[(8 << 20) + 1], "x", false);
        assertThat(large.status()).isEqualTo(413);
        assertThat(large.body().get("detail").asText()).contains("8 MB");
    }
}
