package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A group meets: planned by its host, found by others, each by her own clock. */
class MeetingsBrowserIT {
    private static final String GROUP = "/groups/the-kitchen-table";
    private static final String WAY_IN = "https://meet.example.org/kitchen";

    @Test
    void aHostPlansAMeetingOnAPhoneAndEverybodyReadsItByHerOwnClock() {
        var title = "Soup and silence " + Long.toString(System.nanoTime(), 36);
        try (var omar = Person.onAPhone(ColorScheme.DARK);
                var plain = Person.withoutScript();
                var visitor = Person.visitor()) {
            omar.logIn("omar", GROUP + "/meetings/new");
            // the browser's own, once the script has asked it
            omar.page.waitForCondition(() -> !omar.page.inputValue("#zone").isEmpty());
            fill(omar, title);
            omar.page.fill("#zone", "+02:00");
            omar.page.fill("#wayIn", "my kitchen");
            save(omar);
            omar.looksFine();
            assertThat(omar.page.locator(".errors a").first().getAttribute("href"))
                    .isEqualTo("#zone");
            omar.page.fill("#zone", "America/New_York");
            save(omar);
            assertThat(omar.page.locator(".errors a").first().getAttribute("href"))
                    .isEqualTo("#wayIn");
            omar.page.fill("#wayIn", WAY_IN);
            omar.page.locator("input[value=FORTNIGHTLY]").check();
            Person.sends(
                    omar.page, () -> omar.page.locator("button[name=preview]").click());
            assertThat(omar.page.locator("section.notice").textContent())
                    .containsIgnoringCase("every second")
                    .contains("New York time");
            assertThat(omar.page.locator("section.notice li").count()).isEqualTo(5);
            omar.looksFine();
            save(omar);
            omar.page.waitForURL("**/meetings/*");
            omar.looksFine();
            var address = omar.page.url().replaceFirst("https?://[^/]+", "");

            press(omar, "button[name=come]");
            assertThat(omar.page.locator(".standing").first().textContent())
                    .contains("You have a place. The way in appears here at 18:45 New York time.");
            omar.looksFine();
            omar.page.locator("a[href*='/who/']").first().click();
            assertThat(omar.page.locator("main").textContent()).contains("Omar");
            omar.looksFine();
            omar.open("/me/meetings");
            assertThat(omar.page.locator("article.meeting").count()).isPositive();
            omar.page.fill("#zone", "Europe/London");
            press(omar, "form:has(#zone) button");
            assertThat(yours(omar, title)).contains("00:00 your time");
            press(omar, "button[name=renew]");
            assertThat(omar.page.locator(".secret").textContent()).contains("/calendar/");
            omar.looksFine();

            visitor.open(GROUP + "/meetings");
            visitor.sees(title);
            assertThat(yours(visitor, title))
                    .as("told by script, because she has not said where she is")
                    .contains("your time");
            assertThat(visitor.page.content()).doesNotContain(WAY_IN);
            visitor.open(address);
            visitor.sees("Those who belong to the group write here.");
            visitor.open(GROUP);
            visitor.sees("The next meeting");

            plain.logIn("omar", address);
            press(plain, "button[name=leave]");
            assertThat(plain.page.locator(".standing").count()).isZero();
            plain.page.locator("a[href*='/once/']").nth(1).click();
            press(plain, "button[name=cancel]");
            assertThat(plain.page.locator("article.meeting.off").count()).isEqualTo(1);
            plain.page.locator("a[href*='/once/']").nth(0).click();
            plain.page.locator("a[href*='/edit/']").click();
            plain.page.fill("#places", "8");
            save(plain);
            assertThat(plain.page.locator("main").textContent()).contains("8 of 8 places free");
            omar.open(plain.page.url());
            omar.page.locator("a[href*='/once/']").first().click();
            omar.looksFine();
            press(omar, "button[name=all]");
            omar.sees("This meeting was cancelled.");
            omar.looksFine();
        }
    }

    /** Her own time, beside the meeting's. */
    private static String yours(Person reader, String title) {
        return reader.page
                .locator("article.meeting")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .locator(".yours")
                .textContent();
    }

    @Test
    void aScriptPlansAMeetingAndComesToIt() {
        var omar = Script.of("omar");
        var plan = new HashMap<String, Object>(Map.of(
                "title",
                "Ten minutes of quiet",
                "venue",
                "ONLINE",
                "wayIn",
                WAY_IN,
                "places",
                2,
                "at",
                LocalDateTime.now(Clock.systemUTC()).plusDays(4).toLocalDate() + "T19:00",
                "zone",
                "Europe/London",
                "rule",
                "FREQ=WEEKLY",
                "minutes",
                10));
        var planned = omar.post(GROUP + "/meetings", plan);
        assertThat(planned.status()).as(planned.body().toString()).isEqualTo(201);
        assertThat(planned.body().get("rhythm").asText()).contains("London time");
        var time = planned.body().get("times").get(0);
        var attendance = "/meetings/" + planned.body().get("id") + "/times/"
                + time.get("time").asText() + "/attendance";

        assertThat(omar.post(attendance, "{}").body().get("state").asText()).isEqualTo("GOING");
        var listed = omar.get(GROUP + "/meetings").raw().body();
        assertThat(listed)
                .contains("Ten minutes of quiet", "\"mine\":\"GOING\"")
                .doesNotContain(WAY_IN);
        assertThat(Script.of("ruth").post(attendance, "{}").status()).isEqualTo(403);
        plan.put("rule", "FREQ=SECONDLY");
        var refused = omar.post(GROUP + "/meetings", plan);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().get("errors").get(0).get("field").asText()).isEqualTo("rule");
    }

    private static void fill(Person host, String title) {
        host.page.fill("#title", title);
        host.page.fill("#at", LocalDateTime.now(Clock.systemUTC()).plusDays(3).toLocalDate() + "T19:00");
    }

    private static void save(Person host) {
        press(host, "button.main[type=submit]:not([name])");
    }

    private static void press(Person person, String button) {
        Person.sends(
                person.page, () -> person.page.locator("main " + button).first().click());
    }
}
