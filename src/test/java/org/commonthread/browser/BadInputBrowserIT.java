package org.commonthread.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, the answer is the contract's status and a sentence a tired person understands. */
class BadInputBrowserIT {
    private static final String STORY = "/stories/what-i-learned-in-the-hospital-car-park";

    static Stream<Arguments> unacceptable() {
        return Stream.of(
                Arguments.of("a title of 2", "title", Map.of("title", "ab", "body", "words")),
                Arguments.of("a title of 151", "title", Map.of("title", "x".repeat(151), "body", "words")),
                Arguments.of("no body", "body", Map.of("title", "A title", "body", "")),
                Arguments.of(
                        "100,001 characters", "words.body", Map.of("title", "A title", "body", "x".repeat(100_001))),
                Arguments.of(
                        "an unknown audience", "audience", Map.of("title", "A title", "body", "w", "audience", "ALL")),
                Arguments.of("an unknown teller", "toldBy", Map.of("title", "A title", "body", "w", "toldBy", "CAT")),
                Arguments.of(
                        "a name to be hidden",
                        "withoutMyName",
                        Map.of("title", "A title", "body", "w", "withoutMyName", true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unacceptable")
    void isToldFieldByField(String what, String field, Map<String, Object> story) {
        var answer = Script.of("maya").post("/stories", story);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        var error = answer.body().get("errors").get(0);
        assertThat(error.get("field").asText()).isEqualTo(field.replace("words.", ""));
        assertThat(error.get("message").asText()).endsWith(".").doesNotContainIgnoringCase("invalid");
    }

    @Test
    void charactersNobodyTypesAreLeftOutAndTheRestIsKept() {
        var body =
                "{\"title\": \"Nul \\u0000 and bidi \\u202E here\", \"body\": \"lone \\ud800 surrogate and \\u0000\"}";
        var answer = Script.of("maya").post("/stories", body);
        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.body().get("title").asText()).isEqualTo("Nul and bidi here");
        assertThat(answer.body().get("body").asText())
                .startsWith("lone ")
                .endsWith("and ")
                .contains("surrogate");
    }

    @Test
    void brokenJsonAndTooMuchOfItAreTold() {
        var maya = Script.of("maya");
        assertThat(maya.post("/stories", "{\"title\": ").status()).isEqualTo(400);
        assertThat(maya.post("/stories", "{\"title\": [1]}").status()).isEqualTo(422);
        assertThat(maya.post("/stories", "{\"body\": \"" + "x".repeat(1 << 20) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aStaleVersionShowsTheKeptCopy() {
        var maya = Script.of("maya");
        var story = maya.post("/stories", Map.of("title", "Versions", "body", "one"))
                .body();
        var path = "/stories/" + story.get("id");
        assertThat(maya.put(path, Map.of("title", "Versions", "body", "two", "version", 1))
                        .status())
                .isEqualTo(200);
        var stale = maya.put(path, Map.of("title", "Versions", "body", "three", "version", 1));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body().get("kept").get("words").get("body").asText()).isEqualTo("two");
        assertThat(maya.put(path, Map.of("title", "Versions", "body", "four")).status())
                .isEqualTo(422);
    }

    @Test
    void somebodyElsesStoryIsNobodysStory() {
        var story = Script.of("maya")
                .post("/stories", Map.of("title", "Mine alone", "body", "one"))
                .body();
        var omar = Script.of("omar");
        var nonsense = omar.get("/stories/999999999");
        for (var path : new String[] {
            "/stories/" + story.get("id"), "/stories/" + story.get("slug").asText()
        }) {
            var answer = omar.get(path);
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.raw().body()).isEqualTo(nonsense.raw().body());
        }
        var change = new HashMap<String, Object>(Map.of("title", "Not mine", "body", "two", "version", 1));
        assertThat(omar.put("/stories/" + story.get("id"), change).status()).isEqualTo(404);
        assertThat(omar.post("/stories/" + story.get("id") + "/submit", "{}").status())
                .isEqualTo(404);
        assertThat(Script.of("june").get("/moderation/items").status()).isEqualTo(404);
    }

    @Test
    void aKeyMakesAPostRepeatable() {
        var ruth = Script.of("ruth");
        var thread = ruth.get(STORY).body().get("threadId").asLong();
        var first = ruth.post("/threads/" + thread + "/comments", Map.of("body", ""));
        assertThat(first.status()).isEqualTo(422);
        assertThat(ruth.post("/threads/" + thread + "/comments", Map.of("body", "x".repeat(10_001)))
                        .status())
                .isEqualTo(422);
        assertThat(ruth.post("/threads/999999/comments", Map.of("body", "hello"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anExpiredTokenIsToldAsSuch() {
        assertThat(Script.withToken("eyJhbGciOiJub25lIn0.e30.").get("/me").status())
                .isEqualTo(401);
    }
}
