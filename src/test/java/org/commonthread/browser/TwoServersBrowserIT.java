package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonthread.stage.Belt;
import org.commonthread.stage.Belt.SecondSite;
import org.junit.jupiter.api.Test;

/** Two servers on one database do together what one does alone. */
class TwoServersBrowserIT {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ZoneId ZONE = ZoneId.of("Asia/Kolkata");
    private static final int STORIES = 40;

    /**
     * The lease of the job is torn away from whoever holds it, again and again, so that both servers do the same work at
     * the same time: only the story's own change of state, under its lock, stands between it and appearing twice.
     */
    @Test
    void aStoryAppearsOnceAtItsHourThoughTwoServersReachForIt() throws Exception {
        try (var second = Belt.secondSite()) {
            var stories = scheduled();
            for (var slug : stories.values()) {
                assertThat(status(Belt.address(), slug)).isEqualTo(404);
                assertThat(status(second.address(), slug)).isEqualTo(404);
            }

            theirHourComes(stories.keySet());
            awaitTold(stories.keySet(), second);

            for (var id : stories.keySet()) {
                assertThat(timesAppeared(id, second)).as("story %s", id).isEqualTo(1);
                assertThat(number("select count(*) from comment_thread where kind = 'STORY' and subject_id = " + id))
                        .isEqualTo(1);
            }
            assertThat(Belt.site().told("appeared at its hour"))
                    .as("the first server took part")
                    .isPositive();
            assertThat(second.part().told("appeared at its hour"))
                    .as("so did the second")
                    .isPositive();
            for (var slug : stories.values()) {
                assertThat(status(Belt.address(), slug)).isEqualTo(200);
                assertThat(status(second.address(), slug)).isEqualTo(200);
            }
        }
    }

    /** Stories that wait for tomorrow, by their ids; the values are their addresses. */
    private static Map<Long, String> scheduled() {
        var maya = Script.of("maya");
        var tomorrow = LocalDateTime.now(ZONE).plusDays(1).truncatedTo(ChronoUnit.MINUTES);
        var stories = new LinkedHashMap<Long, String>();
        for (int i = 0; i < STORIES; i++) {
            var words = Map.of("title", "Two clocks, number " + i, "body", "Words.", "audience", "PUBLIC");
            var id = maya.post("/stories", words).body().get("id").asLong();
            var sent =
                    maya.post("/stories/" + id + "/schedule", Map.of("at", tomorrow.toString(), "zone", ZONE.getId()));
            assertThat(sent.raw().body()).contains("SCHEDULED");
            stories.put(id, sent.body().get("slug").asText());
        }
        return stories;
    }

    private static void theirHourComes(Set<Long> stories) throws Exception {
        var all = stories.stream().map(String::valueOf).collect(Collectors.joining(","));
        var end = Instant.now().plusSeconds(60);
        try (var connection = Belt.database().getConnection();
                var sql = connection.createStatement()) {
            sql.executeUpdate("update story set show_at = now() + interval '2 seconds' where id in (" + all + ")");
            while (number("select count(*) from story where state = 'SCHEDULED' and id in (" + all + ")") > 0) {
                assertThat(Instant.now()).as("they appear").isBefore(end);
                sql.executeUpdate("update job set leased_until = null, due_at = timestamp '2000-01-01 00:00:00'"
                        + " where name = 'scheduled-stories'");
                Thread.sleep(20);
            }
        }
    }

    /** A server says what it has done when the other one has heard of it; whoever is a second one to do it is heard too. */
    private static void awaitTold(Set<Long> stories, SecondSite second) throws InterruptedException {
        var end = Instant.now().plusSeconds(30);
        while (stories.stream().anyMatch(id -> timesAppeared(id, second) == 0)) {
            assertThat(Instant.now()).as("each is told of").isBefore(end);
            Thread.sleep(200);
        }
        Thread.sleep(1_000);
    }

    private static long timesAppeared(long story, SecondSite second) {
        var words = "story " + story + " appeared at its hour";
        return Belt.site().told(words) + second.part().told(words);
    }

    private static long number(String query) throws SQLException {
        try (var connection = Belt.database().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static int status(String site, String slug) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(site + "/stories/" + slug))
                .timeout(Duration.ofSeconds(20))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}
