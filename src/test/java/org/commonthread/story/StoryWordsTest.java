package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.commonthread.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryWordsTest {
    @ParameterizedTest
    @CsvSource({"0, ''", "2, ''", "150, ''", "151, title"})
    void aDraftsTitleMayBeAnythingThatFits(int length, String mistakes) {
        assertThat(mistakes(words("x".repeat(length), "body", ""))).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "100000, ''", "100001, body"})
    void aStoryHasRoomForSixtyPages(int length, String mistakes) {
        assertThat(mistakes(words("Title", "x".repeat(length), ""))).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"80, ''", "81, relationship"})
    void whoTheyAreToHerIsALine(int length, String mistakes) {
        assertThat(mistakes(words("Title", "body", "x".repeat(length)))).isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"2, title", "3, ''", "150, ''", "151, title"})
    void aStoryThatIsSentHasATitle(int length, String mistakes) {
        assertThat(mistakes(new ReadyToSend("x".repeat(length), "body"))).isEqualTo(mistakes);
    }

    @Test
    void aStoryThatIsSentHasWords() {
        assertThat(mistakes(new ReadyToSend("Title", " \n\t"))).isEqualTo("body");
    }

    @Test
    void blanksMakeNoTitle() {
        assertThat(mistakes(new ReadyToSend(words("   a   ", "b", "").title(), "b")))
                .isEqualTo("title");
    }

    @Test
    void wordsAreMendedOnceAndCountedAfter() {
        var words = words(" A \n title ", "one\r\ntwo\0", " my  mother ");

        assertThat(words.title()).isEqualTo("A title");
        assertThat(words.body()).isEqualTo("one\ntwo");
        assertThat(words.relationship()).isEqualTo("my mother");
        assertThat(mistakes(words("Title", "x\r\n".repeat(50_000), ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "draft-key-1,  1, ''",
        "short,        1, draftKey",
        "'with space', 1, draftKey",
        "../../passwd, 1, draftKey",
        "draft-key-1,  0, seq",
        "draft-key-1, -1, seq",
    })
    void aSaveIsNamedByItsKeyAndNumber(String key, int seq, String mistakes) {
        assertThat(mistakes(new KeepDraft(key, seq, words("T", "b", "")))).isEqualTo(mistakes);
    }

    @Test
    void aSaveOfWordsThatDoNotFitIsRefused() {
        assertThat(mistakes(new KeepDraft("draft-key-1", 1, words("x".repeat(151), "b", ""))))
                .isEqualTo("words.title");
    }

    private static String mistakes(Object command) {
        return String.join(",", Mistakes.in(command));
    }

    private static StoryWords words(String title, String body, String relationship) {
        return new StoryWords(
                title, body, Audience.MEMBERS, ToldBy.MYSELF, relationship, StoryAbout.NOTHING, Timeline.NONE);
    }

    @Test
    void aParagraphMoreChangesNothingElse() {
        var about = new StoryAbout(List.of("BONE"), Map.of(), List.of(), Need.LISTEN);
        var words = new StoryWords("T", "One.", Audience.PUBLIC, ToldBy.OTHER, "aunt", about, Timeline.NONE);

        assertThat(words.followedBy("Two."))
                .isEqualTo(new StoryWords(
                        "T", "One.\n\nTwo.", Audience.PUBLIC, ToldBy.OTHER, "aunt", about, Timeline.NONE));
    }
}
