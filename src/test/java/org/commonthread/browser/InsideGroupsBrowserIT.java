package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens inside groups when words wait, are taken back, or need somebody. */
class InsideGroupsBrowserIT {
    private static final String KITCHEN = "/groups/the-kitchen-table";

    @Test
    void wordsOfAMeetingWaitAndOthersReadOfItWithoutThem() {
        var mark = "Cards " + Long.toString(System.nanoTime(), 36);
        var planned = Script.of("omar").post(KITCHEN + "/meetings", plan(mark, "Ring me first: 0113 496 0012"));
        assertThat(planned.status()).as(planned.body().toString()).isEqualTo(201);
        assertThat(planned.body().get("title").asText()).isEqualTo("A meeting of the group");
        assertThat(planned.body().get("held").get("told").asText()).contains("could be private");
        var address = "/meetings/" + planned.body().get("id").asText();
        try (var omar = Person.onAPhone(ColorScheme.DARK);
                var visitor = Person.visitor();
                var june = Person.visitor()) {
            omar.logIn("omar", address);
            omar.sees("Only you and the others who host read this for now");
            omar.sees("Ring me first");
            omar.looksFine();
            visitor.open(address);
            visitor.sees("A meeting of the group");
            assertThat(visitor.page.content()).doesNotContain(mark, "0113");

            decide("MEETING", mark, "APPROVE");
            visitor.open(address);
            visitor.sees(mark);
            june.logIn("june", address);
            june.page.locator("a.report").click();
            june.looksFine();
            june.page.locator("#reason-UNKIND").check();
            Person.sends(june.page, () -> june.page.locator("main button.main").click());
            june.looksFine();
            omar.open(address);
            Person.sends(
                    omar.page, () -> omar.page.locator("button[name=renew]").click());
            omar.sees("/calendar/");
            omar.looksFine();
            decide("MEETING", mark, "REMOVE");
            visitor.open(address);
            visitor.sees("This meeting was cancelled.");
            assertThat(visitor.page.content()).doesNotContain(mark);
        }
    }

    @Test
    void whoAnswersAGroupInDangerIsShownWhereHelpIs() {
        var name = "needs" + System.nanoTime();
        Script.join(name);
        try (var wren = Person.onAPhone(ColorScheme.LIGHT);
                var ed = Person.called("ed")) {
            wren.logIn(name, "/groups/the-empty-chair/join");
            wren.page.locator("textarea[name=answer]").fill("My sister. Tonight I will kill myself.");
            wren.page.locator("input[name=yes]").check();
            Person.sends(
                    wren.page,
                    () -> wren.page.locator("form[action$='/join'] button.main").click());
            wren.sees("It sounds hard to carry");
            wren.sees("You have asked to join");
            wren.looksFine();
            ed.open("/groups/the-empty-chair/requests");
            ed.sees("My sister. Tonight I will kill myself.");
            ed.sees("Somebody may be in danger");
            decide("JOIN_REQUEST", "My sister. Tonight", "APPROVE");
            Person.sends(
                    wren.page, () -> wren.page.locator("button[value=withdraw]").click());
        }
    }

    @Test
    void aTopicIsTakenBackAndBroughtBackAndTheGroupWatchedWithoutScript() {
        var title = "Spoons " + Long.toString(System.nanoTime(), 36);
        try (var omar = Person.withoutScript();
                var phone = Person.onAPhone(ColorScheme.DARK)) {
            omar.logIn("omar", KITCHEN + "/topics/new");
            omar.page.fill("#title", title);
            omar.page.fill("#topic-body", "How many do you have left?");
            omar.page.locator("form[action$='/topics/new'] button.main").click();
            omar.page.waitForURL("**/topics/*");
            var address = omar.page.url().replaceFirst(".*/groups/", "/groups/");
            omar.page.navigate(address + "/edit");
            omar.page.locator("button[value=takeBack]").click();
            omar.sees("You have taken your topic back");
            omar.sees(title);
            phone.logIn("omar", "/me/activity");
            phone.looksFine();
            phone.sees("Topics you have just taken back");
            phone.open(address + "/undo");
            omar.page.locator("form[action$='/undo'] button").click();
            omar.sees("How many do you have left?");
            omar.page.navigate(address + "/undo");
            omar.sees("Ten minutes have passed, or it is there again.");

            omar.page.navigate(KITCHEN);
            omar.page.locator("button[value=WATCH]").click();
            omar.sees("You watch this group");
            phone.open(KITCHEN);
            omar.page.locator("button[value=AS_USUAL]").click();
            omar.sees("What is new here is marked");
        }
    }

    @Test
    void aScriptDoesWhatThePagesDo() {
        var omar = Script.of("omar");
        var heed = omar.put(KITCHEN + "/heed", Map.of("heed", "QUIET"));
        assertThat(heed.status()).isEqualTo(204);
        assertThat(omar.get(KITCHEN).body().get("myHeed").asText()).isEqualTo("QUIET");
        assertThat(omar.put(KITCHEN + "/heed", Map.of("heed", "LOUD")).status()).isEqualTo(422);
        assertThat(omar.put(KITCHEN + "/heed", Map.of("heed", "AS_USUAL")).status())
                .isEqualTo(204);

        var begun = omar.post(KITCHEN + "/topics", Map.of("title", "By a script", "body", "Beep."));
        var topic = KITCHEN + "/topics/" + begun.body().get("id").asText();
        assertThat(omar.put(topic + "/pin", "{}").status()).isEqualTo(204);
        assertThat(Script.of("june").put(topic + "/pin", "{}").status()).isEqualTo(404);
        assertThat(omar.put(topic + "/close", "{}").status()).isEqualTo(204);
        assertThat(omar.get(topic).body().get("pinned").asBoolean()).isTrue();
        assertThat(omar.post(topic + "/move", Map.of("group", "nowhere")).status())
                .isEqualTo(404);

        assertThat(omar.post(KITCHEN + "/exclusions", Map.of("handle", "nobody-at-all"))
                        .status())
                .isEqualTo(404);
        var excluded = omar.post(
                KITCHEN + "/exclusions",
                Map.of("handle", "dev", "measure", "MUTE", "days", 1, "reason", "Only a test."));
        assertThat(excluded.status()).isEqualTo(204);
        assertThat(omar.get(KITCHEN + "/exclusions").raw().body()).contains("Only a test.");
        assertThat(omar.put(KITCHEN + "/members/dev/role", Map.of("role", "MODERATOR"))
                        .status())
                .isEqualTo(204);
        assertThat(omar.put(KITCHEN + "/members/dev/role", Map.of("role", "MEMBER"))
                        .status())
                .isEqualTo(204);
        var link = omar.post(KITCHEN + "/invitations", "{}");
        assertThat(link.status()).isEqualTo(201);
        assertThat(link.body().get("address").asText()).contains("/groups/invited/");
        assertThat(Script.of("june").get(KITCHEN + "/invitations").status()).isEqualTo(404);
        assertThat(omar.post(KITCHEN + "/invitations", Map.of("handle", "june")).status())
                .isEqualTo(202);
        var june = Script.of("june");
        var mine = june.get("/me/invitations").body().get("items").get(0);
        var yes = Map.of("rulesVersion", mine.get("rulesVersion").asInt(), "promise", true);
        var key = mine.get("invitationId").asText();
        assertThat(Script.of("maya")
                        .post("/me/invitations/" + key + "/accept", yes)
                        .status())
                .isEqualTo(404);
        assertThat(june.post("/me/invitations/" + key + "/accept", yes)
                        .body()
                        .get("address")
                        .asText())
                .isEqualTo(KITCHEN);
        assertThat(june.post(KITCHEN + "/leave", Map.of("posts", "KEEP")).status())
                .isLessThan(300);
    }

    private static Map<String, Object> plan(String title, String about) {
        var plan = new HashMap<String, Object>();
        plan.put("title", title);
        plan.put("about", about);
        plan.put("venue", "ONLINE");
        plan.put("wayIn", "https://meet.example.org/cards");
        plan.put("at", LocalDateTime.now(Clock.systemUTC()).plusDays(30).toLocalDate() + "T19:00");
        plan.put("zone", "Europe/London");
        return plan;
    }

    private static void decide(String kind, String words, String decision) {
        var priya = Script.of("priya");
        for (var item :
                priya.get("/moderation/items?limit=100&kind=" + kind).body().get("items")) {
            var path = "/moderation/items/" + item.get("id").asText();
            if (!priya.get(path).body().toString().contains(words)) continue;
            priya.post(path + "/claim", "{}");
            var seen = priya.get(path).body();
            var made = new HashMap<String, Object>();
            made.put("decision", decision);
            made.put("revision", seen.get("revision").asInt());
            made.put("version", seen.get("version").asInt());
            if (!decision.equals("APPROVE")) {
                made.put("reasonCode", "OTHER");
                made.put("message", "Only a test.");
            }
            assertThat(priya.post(path + "/decision", made).status()).isEqualTo(200);
            return;
        }
        throw new AssertionError("nothing waits that says " + words + List.of(kind));
    }
}
