package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.commonthread.stage.Belt;
import org.commonthread.stage.MailCatcher;
import org.junit.jupiter.api.Test;

/** Looking after each other: reports, lists, crises, steps and letters, as people meet them. */
class SafetyBrowserIT {
    private static final String TOUR = "/stories/thirty-one-months-a-walking-tour";

    @Test
    void aReaderReportsWithoutAScriptAndTheModeratorSeesIt() {
        try (var ruth = Person.withoutScript();
                var phone = Person.onAPhone(ColorScheme.DARK);
                var priya = Person.called("priya")) {
            ruth.logIn("ruth", TOUR);
            ruth.page.locator("a.report[href^='/report/story/']").click();
            ruth.page.locator("#reason-OTHER").check();
            ruth.page.fill("#report-words", "The address of a clinic, I think.");
            ruth.page.locator("main button[type=submit]").click();
            assertThat(ruth.page.locator("main").textContent()).contains("Thank you", "never learns that it was you");
            ruth.page.navigate("/me/reports");
            assertThat(ruth.page.locator("main").textContent()).contains("Something else", "A moderator will look");

            priya.open("/moderation");
            priya.page
                    .locator("a[href^='/moderation/items/']", hasText("Thirty-one months"))
                    .first()
                    .click();
            assertThat(priya.page.locator(".reports").textContent())
                    .contains("Something else", "The address of a clinic", "Ruth");
            priya.looksFine();

            phone.logIn("omar", TOUR);
            phone.page.locator("a.report[href^='/report/story/']").click();
            phone.looksFine();
        }
    }

    private static Page.LocatorOptions hasText(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    @Test
    void listsAreKeptByOneTriedByOthersAndThereForNobodyElse() {
        try (var ana = Person.called("ana");
                var tom = Person.called("tom");
                var maya = Person.called("maya")) {
            ana.open("/admin/words");
            ana.page.locator("details.fold summary").first().click();
            ana.page.fill("#words", "snake oil*");
            ana.page.selectOption("#action", "HOLD");
            ana.page.click("#add");
            ana.sees("snake oil*");
            tom.open("/admin/words");
            assertThat(tom.page.locator("#add").count()).isZero();
            tom.page.fill("#text", "Buy my Snake  Oils today, not for nipple discharge.");
            tom.page.click("#try-out");
            assertThat(tom.page.locator("mark").allTextContents()).containsExactly("Snake  Oils");
            tom.looksFine();
            tom.page.locator("a", hasText("snake oil*")).click();
            tom.sees("Added");
            tom.looksFine();
            for (var page : new String[] {"/admin/words", "/admin/on-call", "/admin/help", "/moderation/crises"}) {
                assertThat(maya.page.navigate(page).status()).as(page).isEqualTo(404);
            }
        }
    }

    @Test
    void whoeverWritesInDespairSeesWhereHelpIsAndTheTeamLooksAfterHer() {
        // the belt's Keycloak remembers who joined in an earlier run
        var name = "nora-" + UUID.randomUUID().toString().substring(0, 8);
        Script.join(name);
        try (var nora = Person.called(name);
                var lena = Person.called("lena")) {
            nora.open(TOUR);
            nora.page.fill("#comment-body", "I want to kill myself.");
            nora.page.locator("#near .near-help").waitFor();
            assertThat(nora.page.locator("#near").textContent()).contains("nothing is stopped");
            nora.looksFine();
            nora.page.locator("#comment-form button[type=submit]").click();
            nora.page
                    .locator(".comment.waiting", hasText("I want to kill myself."))
                    .waitFor();

            var end = Instant.now().plus(Duration.ofSeconds(60));
            while (lena.page.navigate("/moderation/crises") != null
                    && lena.page.locator("main .list a").count() == 0) {
                if (Instant.now().isAfter(end)) throw new AssertionError("no case was opened");
                lena.page.waitForTimeout(500);
            }
            lena.looksFine();
            lena.page.locator("main .list a").first().click();
            lena.page.selectOption("#how", "SPOKE_WITH_HER");
            lena.page.fill("#contact-words", "She is with her sister.");
            lena.page.locator("form:has(#contact-words) button[type=submit]").click();
            lena.sees("She is with her sister.");
            lena.looksFine();
            lena.page.fill("#closing", "She is safe.");
            lena.page.locator("form:has(#closing) button[type=submit]").click();
            lena.sees("Signed off by");
        }
    }

    @Test
    void aStepIsToldInTheSiteAndByALetterToTheAddressOfHerLogin() {
        try (var omar = Person.called("omar");
                var priya = Person.called("priya")) {
            priya.open("/moderation/members/omar");
            priya.page.selectOption("#rung", "MESSAGE");
            priya.page.fill("#step-words", "Thank you for being here, Omar.");
            priya.page.locator("form:has(#step-words) button[type=submit]").click();
            priya.sees("Thank you for being here, Omar.");
            priya.looksFine();
            omar.open("/me/standing");
            omar.sees("Thank you for being here, Omar.");
            omar.open("/me/appeals");
            omar.open("/what-happens");
            omar.open("/me/blocks");
            omar.open("/me");

            var letter = awaitLetter("omar@example.org", "Thank you for being here, Omar.");
            assertThat(letter.words()).contains("/me/standing");
            assertThat(letter.subject()).isEqualTo("Common Thread: there is news for you");
            assertThat(omar.page.content()).doesNotContain("omar@example.org");
        }
    }

    private static MailCatcher.Caught awaitLetter(String to, String words) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            var found = Belt.letters().stream()
                    .filter(each -> each.to().equals(to) && each.words().contains(words))
                    .findFirst();
            if (found.isPresent()) return found.get();
            try {
                Thread.sleep(300);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
        throw new AssertionError("no letter to " + to);
    }

    @Test
    void wordsThatHurtAreAskedAboutOnceWithoutAScript() {
        try (var ruth = Person.withoutScript();
                var ana = Person.called("ana")) {
            ruth.logIn("ruth", TOUR);
            ruth.page.fill("#comment-body", "It is your own fault, said my aunt.");
            ruth.page.locator("#comment-form button[type=submit]").click();
            assertThat(ruth.page.locator("#careful").textContent()).contains("your own fault", "Send it anyway");
            assertThat(ruth.page.inputValue("textarea[name=body]")).contains("said my aunt");
            ruth.page.locator("#careful button[value=anyway]").click();
            assertThat(ruth.page.locator(".comment", hasText("said my aunt")).count())
                    .isEqualTo(1);

            ana.open("/admin/read-first");
            Person.sends(
                    ana.page, () -> ana.page.locator("main button[type=submit]").click());
            ana.sees("Please tell the team why");
            ana.looksFine();
        }
    }

    @Test
    void aModeratorRestsIsSparedAndIsHeard() {
        try (var tom = Person.called("tom");
                var lena = Person.onAPhone(ColorScheme.DARK);
                var june = Person.called("june")) {
            tom.open("/moderation/care");
            tom.page.locator("input[name=contentNote][value=FAITH]").check();
            Person.sends(tom.page, () -> tom.page.locator("button[value=SPARE]").click());
            assertThat(tom.page.locator("input[name=contentNote][value=FAITH]").isChecked())
                    .isTrue();
            Person.sends(tom.page, () -> tom.page.locator("button[value=HOUR]").click());
            tom.sees("You rest until");
            tom.looksFine();
            tom.open("/moderation");
            assertThat(tom.page.locator(".queue a[data-id]").count()).isZero();
            tom.page.locator(".queue a[href='/moderation/care']").click();
            Person.sends(
                    tom.page, () -> tom.page.locator("button[value=COME_BACK]").click());
            tom.page.fill("#words", "The one about the children stays with me.");
            Person.sends(
                    tom.page, () -> tom.page.locator("button[value=DEBRIEF]").click());

            lena.logIn("lena", "/moderation/care");
            lena.sees("The one about the children stays with me.");
            lena.looksFine();
            Person.sends(
                    lena.page,
                    () -> lena.page
                            .locator("li:has-text('The one about the children') button[value=READ]")
                            .click());
            assertThat(june.page.navigate("/moderation/care").status()).isEqualTo(404);
        }
    }

    @Test
    void whatSomebodyOfTheTeamHadTypedIsThereAfterHerLoginEnded() {
        try (var lena = Person.called("lena")) {
            lena.open("/moderation/members/omar");
            lena.page.fill("#step-words", "Half an hour of careful words.");
            lena.context().clearCookies();
            lena.page.locator("form:has(#step-words) button[type=submit]").click();
            Person.fillLogin(lena.page, "lena");
            lena.sees("Your login had ended, and nothing was sent");
            assertThat(lena.page.locator("#kept .as-typed").textContent()).isEqualTo("Half an hour of careful words.");
            assertThat(lena.page.inputValue("#step-words")).isEqualTo("Half an hour of careful words.");
            lena.looksFine();
            Person.sends(lena.page, () -> lena.page.locator("#kept button").click());
            assertThat(lena.page.locator("#kept").count()).isZero();
        }
    }

    @Test
    void oneLeavesQuicklyFromAnyPage() {
        try (var visitor = Person.visitor();
                var lena = Person.called("lena")) {
            visitor.open("/help-now");
            visitor.sees("Samaritans");
            for (var page : new String[] {"/", TOUR, "/no-such-page", "/what-happens"}) {
                visitor.page.navigate(page);
                assertThat(visitor.page.locator("#leave-quickly").getAttribute("href"))
                        .isEqualTo("/leave");
            }
            var answer = visitor.context()
                    .request()
                    .get("/leave", RequestOptions.create().setMaxRedirects(0));
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.headers()).containsEntry("referrer-policy", "no-referrer");
            lena.open("/admin/help");
            lena.open("/admin/on-call");
        }
    }
}
