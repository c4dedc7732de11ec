package org.commonthread.platform.ready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.commonthread.Given;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.comment.TakingBack;
import org.commonthread.member.Introduction;
import org.commonthread.member.MemberView;
import org.commonthread.member.Membership;
import org.commonthread.platform.Settings;
import org.commonthread.story.Audience;
import org.commonthread.story.KeepDraft;
import org.commonthread.story.Writing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Whoever reads after a deed was answered sees it done, whatever was kept and whoever was in the middle of reading. */
@ArquillianTest
class ReadyPagesIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    Given given;

    @Inject
    Writing writing;

    @Inject
    Answering answering;

    @Inject
    TakingBack takingBack;

    @Inject
    Following following;

    @Inject
    Membership membership;

    @Inject
    Settings settings;

    @Inject
    SecondNode second;

    @Test
    void theNextReaderSeesTheDeedHoweverManyAreReading() throws Exception {
        var story = given.aStory().by(given.member("June")).published();
        var thread = following.threadOn(Given.story(story.id()));
        var address = "/stories/" + story.slug();
        whileOthersRead(address, () -> {
            for (int round = 0; round < 5; round++) {
                var author = given.trustedMember("Omar");
                var words = "Round " + round + " of " + Given.random();
                var posted = given.said(author, thread, null, words);
                assertThat(read(address).body()).contains(words);

                answering.edit(author, posted.id(), "Other words, " + words.toUpperCase(java.util.Locale.ROOT));
                assertThat(read(address).body()).contains("Other words").doesNotContain(words);

                takingBack.takeBack(author, posted.id());
                assertThat(read(address).body()).doesNotContain("Other words");
            }
            return null;
        });
    }

    @Test
    void aNarrowedStoryIsGoneFromTheNextAnswerEverywhere() throws Exception {
        var june = given.member("June");
        var draft = given.aStory().by(june);
        var story = draft.published();
        var address = "/stories/" + story.slug();
        var title = draft.words().title();
        var hers = "/members/" + june.member().handle();
        for (var list : List.of("/stories", "/", hers))
            assertThat(read(list).body()).contains(title);
        assertThat(read(address).statusCode()).isEqualTo(200);

        var kept = writing.draft(june.member(), story.slug());
        var old = kept.words();
        writing.keep(june, new KeepDraft(kept.draftKey(), kept.seq() + 1, old.to(Audience.ONLY_ME)));

        assertThat(read(address).statusCode()).isEqualTo(404);
        for (var list : List.of("/stories", "/", hers))
            assertThat(read(list).body()).doesNotContain(title);
    }

    @Test
    void anotherNodeHasHeardOfTheDeedWhenItIsAnswered() throws Exception {
        var story = given.aStory().by(given.member("June")).published();
        var thread = following.threadOn(Given.story(story.id()));
        var author = given.trustedMember("Omar");
        var pages = new ReadyPages(1 << 20);
        second.beside(pages, () -> {
            pages.toldUntil(System.nanoTime() + Duration.ofHours(1).toNanos());
            pages.of("/it", () -> shows(Sight.of("thread", thread)));
            pages.of("/another", () -> shows(Sight.of("thread", -1)));
            assertThat(pages.find("/it")).isNotNull();

            given.said(author, thread, null, "I know that winter.");

            assertThat(pages.find("/it")).isNull();
            assertThat(pages.find("/another")).isNotNull();
        });
    }

    @Test
    void whoJoinsLeavesAllPagesReadyUntilSheIsCalledOtherwise() throws Exception {
        var pages = new ReadyPages(1 << 20);
        second.beside(pages, () -> {
            pages.toldUntil(System.nanoTime() + Duration.ofHours(1).toNanos());
            pages.of("/it", () -> shows(MemberView.SIGHT));

            var newcomer = given.member("June");
            assertThat(pages.find("/it")).isNotNull();

            membership.introduce(newcomer, new Introduction(newcomer.handle(), "June", "I am new."));
            assertThat(pages.find("/it")).isNull();
        });
    }

    @Test
    void whoWasAskedForBeforeSheJoinedIsFoundAfterwards() {
        var sub = "f:directory:june, " + Given.random();
        assertThat(membership.known(sub)).isEmpty();

        var joined = membership.join(sub);

        assertThat(membership.known(sub)).contains(joined);
    }

    @Test
    void aNodeThatHasJustJoinedOthersKeepsNothingYet() throws Exception {
        var pages = new ReadyPages(1 << 20);
        second.beside(pages, () -> {
            pages.of("/it", () -> shows(Sight.PROGRAM));
            assertThat(pages.find("/it")).isNull();
        });
    }

    @Test
    void aNodeThatHearsNothingDelaysADeedNoLongerThanItsLease() throws Exception {
        var thread = given.thread();
        var author = given.trustedMember("Omar");
        var deaf = Given.random();
        second.deaf(deaf, Duration.ofSeconds(2));

        given.said(author, thread, null, "I know that winter.");

        assertThat(second.isLive(deaf)).isFalse();
    }

    private static ReadyPage shows(Sight sight) {
        Render.shows(sight);
        return ReadyPage.of(new TreeMap<>(), new byte[] {1});
    }

    private void whileOthersRead(String address, Callable<?> deeds) throws Exception {
        var stop = new AtomicBoolean();
        var readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> reading = IntStream.range(0, 4)
                    .<Future<?>>mapToObj(i -> readers.submit(() -> {
                        while (!stop.get())
                            assertThat(read(address).statusCode()).isEqualTo(200);
                        return null;
                    }))
                    .toList();
            deeds.call();
            stop.set(true);
            for (var each : reading) each.get();
        } finally {
            stop.set(true);
            readers.shutdownNow();
        }
    }

    private record Answer(int statusCode, String body) {}

    /** As a browser asks, so that {@link Front} answers if it can. */
    private Answer read(String address) throws IOException, InterruptedException {
        var answer = HTTP.send(
                HttpRequest.newBuilder(URI.create(settings.baseUrl() + address))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                BodyHandlers.ofInputStream());
        var zipped = answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        try (var body = zipped ? new GZIPInputStream(answer.body()) : answer.body()) {
            return new Answer(answer.statusCode(), new String(body.readAllBytes(), UTF_8));
        }
    }
}
