package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Content notes as readers propose them, meet them, and keep out of their way. */
class NotesBrowserIT {
    private static final String TITLE = "The week of the lighthouse";
    private static final String STORY = "/stories/the-week-of-the-lighthouse";

    @Test
    void threeReadersProposeANoteAndEachReaderChoosesWhatSheMeets() {
        var maya = Script.of("maya");
        var story = maya.post(
                        "/stories", Map.of("title", TITLE, "body", "He kept the light burning.", "audience", "PUBLIC"))
                .body();
        var id = story.get("id").asLong();
        assertThat(maya.post("/stories/" + id + "/submit", "{}").status()).isEqualTo(200);

        try (var ruth = Person.withoutScript();
                var omar = Person.onAPhone(ColorScheme.DARK);
                var june = Person.called("june");
                var visitor = Person.visitor();
                var author = Person.called("maya")) {
            ruth.logIn("ruth", STORY);
            proposesGrief(ruth, id);
            omar.logIn("omar", STORY);
            proposesGrief(omar, id);
            visitor.page.navigate(STORY);
            assertThat(visitor.page.locator("article.story details.note").count())
                    .as("two are not enough")
                    .isZero();
            june.open(STORY);
            proposesGrief(june, id);
            visitor.open(STORY);
            assertThat(visitor.page
                            .locator("article.story details.note > summary")
                            .textContent())
                    .contains("grief");

            hidesGrief(ruth);
            listHides(ruth);
            ruth.page.navigate(STORY);
            assertThat(ruth.page
                            .locator("article.story details.veiled > summary")
                            .textContent())
                    .contains("hidden by your settings", "grief");
            wishes(ruth, "SHOW");
            ruth.page.navigate(STORY);
            assertThat(ruth.page.locator("article.story details").count()).isZero();
            assertThat(ruth.page.locator("article.story").textContent()).contains("Content note:", "grief");
            wishes(ruth, "COLLAPSE");

            author.open("/me/notes");
            author.page.locator("main a[href='/notes/story/" + id + "']").click();
            author.looksFine();
            author.page.fill("textarea[name=words]", "Nobody dies in it; it is only about a lamp.");
            Person.sends(
                    author.page,
                    () -> author.page.locator("button[value=OBJECT]").click());
            author.sees("A moderator looks at it within three days.");
            author.looksFine();
        }
    }

    private static void proposesGrief(Person reader, long story) {
        reader.page.locator("a[href='/notes/story/" + story + "']").click();
        reader.page.locator("input[value=GRIEF]").check();
        reader.looksFine();
        Person.sends(
                reader.page, () -> reader.page.locator("button[value=PROPOSE]").click());
        assertThat(reader.page.locator("main").textContent()).contains("When three readers propose the same");
    }

    /** A day that is none is told to her, and nothing else that she has chosen is lost. */
    private static void hidesGrief(Person reader) {
        reader.page.navigate("/me/notes");
        reader.page.locator("input[name=wish-GRIEF][value=HIDE]").check();
        reader.page.locator("input[name=wish-MONEY][value=SHOW]").check();
        reader.page.locator("#until-GRIEF").evaluate("field => field.type = 'text'");
        reader.page.fill("#until-GRIEF", "soon");
        saves(reader);
        assertThat(reader.page.locator(".errors a").getAttribute("href")).isEqualTo("#until-GRIEF");
        assertThat(reader.page.locator("input[name=wish-MONEY][value=SHOW]").isChecked())
                .isTrue();
        reader.page.fill("#until-GRIEF", "2099-12-31");
        saves(reader);
        assertThat(reader.page.inputValue("#until-GRIEF")).isEqualTo("2099-12-31");
    }

    private static void saves(Person reader) {
        Person.sends(
                reader.page,
                () -> reader.page.locator("main form button[type=submit]").click());
    }

    private static void wishes(Person reader, String wish) {
        reader.page.navigate("/me/notes");
        reader.page.locator("input[name=wish-GRIEF][value=" + wish + "]").check();
        saves(reader);
    }

    /** Where it would have stood it says so, and opens without a script. */
    private static void listHides(Person reader) {
        reader.page.navigate("/stories");
        var hidden = reader.page
                .locator("main .list > li")
                .filter(new Locator.FilterOptions().setHasText(TITLE))
                .first();
        assertThat(hidden.locator("summary").first().textContent())
                .contains("One story is hidden", "grief", "Show it.");
        var link = hidden.getByText(TITLE, new Locator.GetByTextOptions().setExact(true));
        assertThat(link.isVisible()).isFalse();
        hidden.locator("summary").first().click();
        assertThat(link.isVisible()).isTrue();
    }

    @Test
    void aHiddenCommentLeavesItsPlaceAndItsAnswersStay() {
        var maya = Script.of("maya");
        var story = maya.post(
                        "/stories",
                        Map.of("title", "The month of fog", "body", "Nothing but fog.", "audience", "PUBLIC"))
                .body();
        assertThat(maya.post("/stories/" + story.get("id").asLong() + "/submit", "{}")
                        .status())
                .isEqualTo(200);
        try (var author = Person.called("maya");
                var priya = Person.called("priya");
                var tom = Person.called("tom")) {
            author.open("/stories/the-month-of-fog");
            author.page.fill("#comment-body", "And then my neighbour died.");
            Person.sends(
                    author.page,
                    () -> author.page
                            .locator("#comment-form button[type=submit]")
                            .click());
            author.sees("And then my neighbour died.");

            priya.open("/stories/the-month-of-fog");
            priya.page.locator("a[href^='/notes/comment/']").click();
            priya.page.locator("input[value=DEATH_OF_A_MEMBER]").check();
            priya.looksFine();
            Person.sends(
                    priya.page, () -> priya.page.locator("button[value=GIVE]").click());
            priya.sees("The note is there now");

            tom.open("/stories/the-month-of-fog");
            assertThat(tom.page.locator(".comment details.note > summary").textContent())
                    .contains("death of a member");
            assertThat(tom.page.locator(".comment .said").isVisible()).isFalse();
            tom.page.locator(".comment details.note > summary").click();
            assertThat(tom.page.locator(".comment .said").isVisible()).isTrue();
            tom.looksFine();
            author.open("/stories/the-month-of-fog");
            assertThat(author.page.locator(".comment .said").isVisible())
                    .as("her own words are never folded to her")
                    .isTrue();
        }
    }
}
