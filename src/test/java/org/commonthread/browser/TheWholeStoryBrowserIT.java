package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonthread.stage.Belt;
import org.junit.jupiter.api.Test;

/** The main job, told once from the first word to the last: written, held, decided, read, answered, and still there. */
class TheWholeStoryBrowserIT {
    private static final String JUNE_ID = "00000000-0000-4000-8000-000000000002";
    private static final String TITLE = "How I told my children";
    private static final String BEGINNING = """
            ## What happened

            I had a *speech*. I practised it in the bath, where nobody can see what is water.

            <script>document.title = 'taken over'</script><img src=x onerror="alert(1)">

            They were building a ship out of the sofa. [A link that lies](javascript:alert(1))

            """;

    @Test
    void isWrittenHeldDecidedReadAndAnswered() throws Exception {
        try (var june = Person.called("june");
                var priya = Person.called("priya");
                var tom = Person.called("tom");
                var omar = Person.called("omar");
                var visitor = Person.visitor()) {
            juneWritesAndLosesHerLoginButNoWord(june);
            june.page.getByLabel("Anyone").check();
            june.page.click("#send");
            june.page.waitForURL("**/me/drafts");
            june.sees("Waiting for a moderator");
            june.looksFine();

            var item = itemOf(TITLE);
            assertThat(claimedAtOnce(item)).containsExactlyInAnyOrder(200, 409);
            releaseByWhoeverHasIt(item);

            open(priya.page, item);
            priya.page.click("#claim");
            priya.page.locator("#approve").waitFor();
            priya.looksFine();
            assertThat(priya.page.locator("#whole .judged").textContent()).contains("<script>document.title");
            assertThat(priya.page.title()).doesNotContain("taken over");
            tom.open("/moderation/items/" + item);
            tom.sees("claimed by Priya");

            var stale = priya.context().newPage();
            open(stale, item);
            stale.locator("#approve").waitFor();
            ask(priya, "Please say the name of the town only as “our town”. Everything else is yours.");

            juneRevises(june);
            stale.fill("#message", "Welcome, June.");
            stale.click("#approve");
            stale.getByText("has already decided").first().waitFor();
            assertThat(stale.locator("body").textContent()).contains("Welcome, June.");
            stale.close();

            var again = itemOf(TITLE);
            assertThat(again).isNotEqualTo(item);
            open(priya.page, again);
            priya.page.click("#claim");
            priya.page.locator("#approve").click();
            priya.sees("Approved.");

            var address = "/stories/how-i-told-my-children";
            visitor.open(address);
            assertThat(visitor.page.locator("article.story").textContent())
                    .contains("captains say things plainly", "<script>document.title", "word 1500");
            assertThat(visitor.page
                            .locator("article.story script, article.story img, a[href^=javascript]")
                            .count())
                    .isZero();
            assertThat(visitor.context().cookies()).isEmpty();

            answered(omar, june, tom, address);
            var verified = Script.of("priya").get("/moderation/log/verify");
            assertThat(verified.body().get("ok").asBoolean()).isTrue();
            visitor.open(address);
            assertThat(visitor.page.locator("#comments-title").textContent()).contains("2 answers");
        }
        everythingAcknowledgedSurvivesAPowerCut();
    }

    private static void juneWritesAndLosesHerLoginButNoWord(Person june) {
        june.open("/stories/write");
        june.page.fill("#title", TITLE);
        june.page.fill("#body", BEGINNING);
        june.page.locator("#saved").getByText("Saved at").waitFor();

        Script.endLoginsOf(JUNE_ID);
        var words = IntStream.rangeClosed(1, 1500)
                .mapToObj(number -> "word " + number)
                .collect(Collectors.joining(" "));
        june.page.fill("#body", BEGINNING + words);
        june.page.focus("#title");
        june.sees("Your login has ended");
        assertThat(june.page.inputValue("#body")).endsWith("word 1500");

        var beside =
                june.context().waitForPage(() -> june.page.locator("#beside a").click());
        Person.fillLogin(beside, "june");
        beside.getByText("signed in again").first().waitFor();
        beside.close();
        june.page.bringToFront();
        june.page.fill("#body", BEGINNING + words + "\n\nI understood that captains say things plainly.");
        june.page.focus("#title");
        june.page.locator("#saved").getByText("Saved at").waitFor();
        assertThat((String) june.page.evaluate("() => JSON.stringify([localStorage, sessionStorage])"))
                .doesNotContain("speech");
    }

    private static List<Integer> claimedAtOnce(long item) throws InterruptedException {
        var moderators = List.of(Script.of("priya"), Script.of("tom"));
        var pool = Executors.newFixedThreadPool(2);
        try {
            return pool
                    .invokeAll(moderators.stream()
                            .<Callable<Integer>>map(
                                    script -> () -> script.post("/moderation/items/" + item + "/claim", "{}")
                                            .status())
                            .toList())
                    .stream()
                    .map(TheWholeStoryBrowserIT::result)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void releaseByWhoeverHasIt(long item) {
        for (var name : List.of("priya", "tom")) {
            Script.of(name).post("/moderation/items/" + item + "/release", "{}");
        }
    }

    private static void ask(Person priya, String words) {
        priya.page.selectOption("#reasonCode", "PERSONAL_DATA");
        priya.page.fill("#message", words);
        priya.page.click("#requestChanges");
        priya.sees("Asked for changes.");
    }

    private static void juneRevises(Person june) {
        june.open("/me/drafts");
        june.sees("A moderator asks for a change");
        june.page.getByText(TITLE).first().click();
        june.sees("our town");
        june.looksFine();
        june.page.fill("#body", june.page.inputValue("#body").replace("sofa", "old sofa"));
        june.page.click("#send");
        june.page.waitForURL("**/me/drafts");
    }

    private static void answered(Person omar, Person june, Person tom, String address) {
        omar.open(address);
        omar.page.fill("#comment-body", "I sit two rows over, apparently.");
        omar.page.click("#comment-form button[type=submit]");
        omar.sees("I sit two rows over");
        approveComment(tom, "I sit two rows over, apparently.");
        june.open(address);
        june.page.click(".comment a.reply");
        june.page.locator("textarea[name=body]:visible").last().fill("Thank you. The **ship** has sailed twice since.");
        june.page
                .locator("form button[type=submit]:visible")
                .filter(send())
                .last()
                .click();
        june.sees("Waiting for a moderator");
        june.looksFine();
        approveComment(tom, "Thank you. The **ship** has sailed twice since.");
        june.open(address);
        assertThat(june.page
                        .locator(".thread .thread .comment, .thread ol .comment")
                        .first()
                        .textContent())
                .contains("The ship has sailed twice");
    }

    private static com.microsoft.playwright.Locator.FilterOptions send() {
        return new com.microsoft.playwright.Locator.FilterOptions().setHasText(java.util.regex.Pattern.compile("Send"));
    }

    /** Nothing to do if its author is trusted by now and the comment is up already. */
    private static void approveComment(Person moderator, String text) {
        var script = Script.of("tom");
        for (var item : script.get("/moderation/items?limit=100").body().get("items")) {
            var whole = script.get("/moderation/items/" + item.get("id")).body();
            if (!whole.get("text").asText().equals(text)) continue;
            open(moderator.page, item.get("id").asLong());
            moderator.page.click("#claim");
            moderator.page.locator("#approve").click();
            moderator.sees("Approved.");
        }
    }

    private static void open(Page page, long item) {
        page.navigate("/moderation/items/" + item);
    }

    private static long itemOf(String title) {
        var script = Script.of("lena");
        for (var item : script.get("/moderation/items?limit=100").body().get("items")) {
            var whole = script.get("/moderation/items/" + item.get("id")).body();
            if (whole.get("title").asText().equals(title)) return item.get("id").asLong();
        }
        throw new AssertionError("nothing waits that is called " + title);
    }

    private static void everythingAcknowledgedSurvivesAPowerCut() throws InterruptedException {
        var acknowledged = new ConcurrentLinkedQueue<Draft>();
        var going = new AtomicBoolean(true);
        var number = new AtomicInteger();
        var writers = new ArrayList<Thread>();
        for (var name : List.of("omar", "maya", "ruth", "ed")) {
            var script = Script.of(name);
            var writer = new Thread(() -> {
                while (going.get()) {
                    try {
                        var title = "Still here, number " + number.incrementAndGet();
                        var answer = script.post("/stories", Map.of("title", title, "body", "Words."));
                        if (answer.status() == 201)
                            acknowledged.add(
                                    new Draft(script, answer.body().get("id").asLong()));
                    } catch (IllegalStateException cutOff) {
                        return;
                    }
                }
            });
            writers.add(writer);
            writer.start();
        }
        Thread.sleep(3_000);
        whileSheWrites(Belt::killAndRestartSite);
        going.set(false);
        for (var writer : writers) writer.join();

        assertThat(acknowledged).hasSizeGreaterThan(20);
        assertThat(acknowledged).allMatch(Draft::isKept);
        assertThat(Script.of("priya")
                        .get("/moderation/log/verify")
                        .body()
                        .get("ok")
                        .asBoolean())
                .isTrue();
    }

    /** Her page is open all the time; her login ends with the server, her words do not. */
    private static void whileSheWrites(Runnable deed) {
        try (var drkaur = Person.called("drkaur")) {
            drkaur.open("/stories/write");
            drkaur.page.fill("#title", "Written through a power cut");
            drkaur.page.fill("#body", "Before.");
            drkaur.page.focus("#title");
            drkaur.page.locator("#saved").getByText("Saved at").waitFor();
            deed.run();
            drkaur.page.fill("#body", "Before. Meanwhile.");
            drkaur.page.focus("#title");
            drkaur.sees("Your login has ended");
            var beside = drkaur.context()
                    .waitForPage(() -> drkaur.page.locator("#beside a").click());
            beside.getByText("signed in again").first().waitFor();
            beside.close();
            drkaur.page.bringToFront();
            drkaur.page.locator("#saved").getByText("Saved at").waitFor();
            drkaur.page.click("#keep");
            drkaur.page.waitForURL("**/edit");
            assertThat(drkaur.page.inputValue("#body")).isEqualTo("Before. Meanwhile.");
        }
    }

    /** What the server has said it keeps. */
    private record Draft(Script author, long id) {
        boolean isKept() {
            return author.get("/stories/" + id).status() == 200;
        }
    }
}
