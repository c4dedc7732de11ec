package org.commonthread.platform.ready;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.commonthread.platform.Gzip;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadyPagesTest {
    private static final Sight STORY = Sight.of("story", 1);
    private static final Sight OTHER = Sight.of("story", 2);

    private final ReadyPages pages = new ReadyPages(1 << 20);
    private final AtomicInteger made = new AtomicInteger();

    @BeforeEach
    void told() {
        pages.toldUntil(System.nanoTime() + Duration.ofHours(1).toNanos());
    }

    private ReadyPage page(Sight... shown) {
        Render.shows(shown);
        return ReadyPage.of(new TreeMap<>(), Gzip.of(("made " + made.incrementAndGet()).getBytes(UTF_8)));
    }

    private String asked() throws Exception {
        return words(pages.of("/a", () -> page(STORY)));
    }

    private static String words(@Nullable ReadyPage page) {
        return new String(Objects.requireNonNull(page).plain(), UTF_8);
    }

    @Test
    void aPageIsMadeOnceAndAgainWhenWhatItShowsHasChanged() throws Exception {
        assertThat(asked()).isEqualTo("made 1");
        assertThat(asked()).isEqualTo("made 1");
        pages.spoil(List.of(OTHER));
        assertThat(asked()).isEqualTo("made 1");
        pages.spoil(List.of(STORY));
        assertThat(pages.find("/a")).isNull();
        assertThat(asked()).isEqualTo("made 2");
        pages.spoilAll();
        assertThat(asked()).isEqualTo("made 3");
    }

    @Test
    void aPageThatWasReadBeforeAChangeAndFinishedAfterItIsNotKept() throws Exception {
        var slow = pages.of("/a", () -> {
            var read = page(STORY);
            pages.spoil(List.of(STORY));
            return read;
        });
        assertThat(words(slow)).isEqualTo("made 1");
        assertThat(pages.find("/a")).isNull();
        assertThat(asked()).isEqualTo("made 2");
    }

    @Test
    void whatAPageShowsMayBeSaidAfterItHasChanged() throws Exception {
        pages.of("/a", () -> {
            pages.spoil(List.of(STORY));
            return page(STORY);
        });
        assertThat(pages.find("/a")).isNull();
    }

    @Test
    void whoAsksAfterAChangeIsNotGivenThePageThatWasBegunBeforeIt() throws Exception {
        var begun = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var people = Executors.newFixedThreadPool(2);
        try {
            var early = people.submit(() -> words(pages.of("/a", () -> {
                var read = page(STORY);
                begun.countDown();
                changed.await();
                return read;
            })));
            begun.await();
            pages.spoil(List.of(STORY));
            var late = people.submit(this::asked);
            Thread.sleep(50); // let the late one come to wait for the early one's page
            changed.countDown();
            assertThat(early.get()).isEqualTo("made 1");
            assertThat(late.get()).isEqualTo("made 2");
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void howeverManyAskAtOnceItIsMadeOnce() throws Exception {
        var people = Executors.newFixedThreadPool(40);
        var start = new CountDownLatch(1);
        try {
            var answers = IntStream.range(0, 40)
                    .mapToObj(i -> people.submit(() -> {
                        start.await();
                        return words(pages.of("/a", () -> {
                            Thread.sleep(100);
                            return page(STORY);
                        }));
                    }))
                    .toList();
            start.countDown();
            for (var answer : answers) assertThat(answer.get()).isEqualTo("made 1");
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void aPageThatSaysNothingOfWhatItShowsIsNotKept() throws Exception {
        pages.of("/a", this::page);
        assertThat(pages.find("/a")).isNull();
    }

    @Test
    void aPageWithACookieIsNotKept() throws Exception {
        pages.of("/a", () -> {
            Render.shows(STORY);
            return ReadyPage.of(new TreeMap<>(Map.of("Set-Cookie", "a=b")), new byte[0]);
        });
        assertThat(pages.find("/a")).isNull();
    }

    @Test
    void aFailureIsTheLeadersOwnAndTheNextIsMadeAnew() throws Exception {
        assertThatThrownBy(() -> pages.of("/a", () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(asked()).isEqualTo("made 1");
    }

    @Test
    void aNodeThatIsNotToldOfChangesMakesEveryPageAnew() throws Exception {
        asked();
        pages.toldUntil(System.nanoTime() - 1);
        assertThat(pages.find("/a")).isNull();
        assertThat(asked()).isEqualTo("made 2");
        assertThat(asked()).isEqualTo("made 3");
    }

    @Test
    void theyTakeNoMoreMemoryThanTheyMay() throws Exception {
        for (int i = 0; i < 3_000; i++) pages.of("/a?" + i, () -> page(STORY));
        var still = IntStream.range(0, 3_000)
                .filter(i -> pages.find("/a?" + i) != null)
                .count();
        assertThat(still * 1_000).isLessThanOrEqualTo(1 << 20);
    }
}
