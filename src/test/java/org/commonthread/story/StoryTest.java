package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class StoryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    /** What people do with a story, about its newest revision. */
    private enum Verb {
        KEEP(story -> story.keep(words("Other words", Audience.MEMBERS), story.seq() + 1, NOW)),
        KEEP_TO_HERSELF(story -> story.keep(words("Other words", Audience.ONLY_ME), story.seq() + 1, NOW)),
        SEND(Story::send),
        APPOINT(story -> story.appoint(NOW.plusSeconds(3600), "Europe/Berlin")),
        START_REVIEW(Story::startReview),
        STOP_REVIEW(Story::stopReview),
        REQUEST_CHANGES(story -> story.requestChanges(story.sentRevision())),
        APPROVE(story -> story.approve(story.sentRevision(), NOW)),
        PUBLISH(story -> story.publish(revision(story), false, NOW)),
        REMOVE(story -> story.remove(story.sentRevision())),
        WITHDRAW(Story::withdraw),
        ARCHIVE(story -> story.archive(NOW)),
        DISCARD(story -> story.discard(NOW));

        private final Consumer<Story> deed;

        Verb(Consumer<Story> deed) {
            this.deed = deed;
        }
    }

    private static final String ILLEGAL = "-";
    /** Every state against every verb (ST-3): where it leads, or that it may not be. */
    private static final String TABLE = """
            state             | KEEP              | KEEP_TO_HERSELF   | SEND      | APPOINT   | START_REVIEW      | STOP_REVIEW       | REQUEST_CHANGES   | APPROVE  | PUBLISH   | REMOVE  | WITHDRAW    | ARCHIVE           | DISCARD
            DRAFT             | DRAFT             | DRAFT             | SUBMITTED | -         | DRAFT             | DRAFT             | -                 | -        | -         | -       | DRAFT       | DRAFT             | DRAFT
            SUBMITTED         | SUBMITTED         | DRAFT             | SUBMITTED | SUBMITTED | IN_REVIEW         | SUBMITTED         | CHANGES_REQUESTED | APPROVED | -         | REMOVED | DRAFT       | -                 | -
            IN_REVIEW         | IN_REVIEW         | DRAFT             | SUBMITTED | IN_REVIEW | IN_REVIEW         | SUBMITTED         | CHANGES_REQUESTED | APPROVED | -         | REMOVED | DRAFT       | -                 | -
            CHANGES_REQUESTED | CHANGES_REQUESTED | CHANGES_REQUESTED | SUBMITTED | -         | CHANGES_REQUESTED | CHANGES_REQUESTED | -                 | -        | -         | -       | DRAFT       | CHANGES_REQUESTED | CHANGES_REQUESTED
            APPROVED          | APPROVED          | DRAFT             | SUBMITTED | SCHEDULED | APPROVED          | APPROVED          | -                 | -        | PUBLISHED | -       | DRAFT       | -                 | -
            SCHEDULED         | SCHEDULED         | DRAFT             | SUBMITTED | SCHEDULED | SCHEDULED         | SCHEDULED         | -                 | -        | PUBLISHED | -       | DRAFT       | -                 | -
            PUBLISHED         | PUBLISHED         | PUBLISHED         | PUBLISHED | -         | PUBLISHED         | PUBLISHED         | -                 | -        | -         | REMOVED | UNPUBLISHED | -                 | -
            UNPUBLISHED       | UNPUBLISHED       | UNPUBLISHED       | SUBMITTED | -         | UNPUBLISHED       | UNPUBLISHED       | -                 | -        | -         | -       | UNPUBLISHED | UNPUBLISHED       | -
            REMOVED           | REMOVED           | REMOVED           | -         | -         | REMOVED           | REMOVED           | -                 | -        | -         | -       | -           | REMOVED           | -
            """;

    static List<Arguments> table() {
        var lines = TABLE.lines().map(line -> line.strip().split("\\s*\\|\\s*")).toList();
        var all = new ArrayList<Arguments>();
        for (var line : lines.subList(1, lines.size())) {
            for (int i = 1; i < line.length; i++) {
                all.add(Arguments.of(StoryState.valueOf(line[0]), Verb.valueOf(lines.get(0)[i]), line[i]));
            }
        }
        return all;
    }

    @Test
    void theTableForgetsNoStateAndNoVerb() {
        assertThat(table()).hasSize(StoryState.values().length * Verb.values().length);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("table")
    void everyVerbLeadsWhereItShouldOrChangesNothing(StoryState state, Verb verb, String expected) {
        var story = storyIn(state);
        var before = fields(story);

        if (expected.equals(ILLEGAL)) {
            assertThatThrownBy(() -> verb.deed.accept(story))
                    .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                    .satisfies(refusal -> {
                        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                        assertThat(refusal.sentence()).endsWith(".");
                    });
            assertThat(fields(story)).isEqualTo(before);
        } else {
            verb.deed.accept(story);
            assertThat(story.state()).isEqualTo(StoryState.valueOf(expected));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = StoryState.class,
            names = {"SUBMITTED", "IN_REVIEW"})
    void aDecisionAboutAnotherRevisionChangesNothing(StoryState state) {
        var story = storyIn(state);
        var before = fields(story);
        var stale = story.sentRevision() - 1;

        assertThatThrownBy(() -> story.approve(stale, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> story.requestChanges(stale)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> story.remove(stale)).isInstanceOf(Refusal.class);
        assertThat(fields(story)).isEqualTo(before);
    }

    @Test
    void aSecondRevisionOfAPublishedStoryIsJudgedWhileTheFirstStaysLive() {
        var story = storyIn(StoryState.PUBLISHED);
        story.send();

        assertThat(story).extracting("liveRevision").isEqualTo(1);
        story.requestChanges(2);
        assertThat(story.state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(story.hasPendingChange()).isFalse();
        story.send();
        assertThat(story.hasPendingChange()).isTrue();
        story.approve(3, NOW);
        story.publish(revision(story), false, NOW.plusSeconds(60));

        assertThat(story.hasPendingChange()).isFalse();
        assertThat(story).extracting("liveRevision").isEqualTo(3);
        assertThat(story).extracting("publishedAt").isEqualTo(NOW);
    }

    @Test
    void aPublishedStoryCanBeRemovedByTheRevisionThatWaits() {
        var story = storyIn(StoryState.PUBLISHED);
        story.send();

        story.remove(2);

        assertThat(story.state()).isEqualTo(StoryState.REMOVED);
    }

    @Test
    void whatReadersHaveCanBeRemovedAndNothingIsLeftToLetThrough() {
        var story = storyIn(StoryState.PUBLISHED);
        assertThat(story.isSettled(1)).isTrue();
        story.send();
        assertThat(story.isSettled(2)).as("a change that waits").isFalse();

        story.remove(1);

        assertThat(story.state()).isEqualTo(StoryState.REMOVED);
        assertThat(storyIn(StoryState.SUBMITTED).isSettled(1)).isFalse();
        assertThat(storyIn(StoryState.UNPUBLISHED).isSettled(1)).isTrue();
    }

    @Test
    void savesRise() {
        var story = story();

        assertThat(story.keep(words("first", Audience.MEMBERS), 1, NOW)).isTrue();
        assertThat(story.keep(words("second", Audience.MEMBERS), 5, NOW.plusSeconds(3)))
                .isTrue();

        assertThat(story.words().body()).isEqualTo("second");
        assertThat(story.seq()).isEqualTo(5);
        assertThat(story.savedAt()).isEqualTo(NOW.plusSeconds(3));
    }

    @ParameterizedTest
    @CsvSource({"1", "4"})
    void anOlderSaveIsRefusedAndChangesNothing(int older) {
        var story = story();
        story.keep(words("newer", Audience.MEMBERS), 5, NOW);
        var before = fields(story);

        assertThat(story.keep(words("older", Audience.ONLY_ME), older, NOW.plusSeconds(3)))
                .isFalse();
        assertThat(fields(story)).isEqualTo(before);
    }

    @Test
    void theSameSaveSentTwiceIsKeptOnce() {
        var story = story();
        story.keep(words("same", Audience.MEMBERS), 1, NOW);
        var before = fields(story);

        assertThat(story.keep(words("same", Audience.MEMBERS), 1, NOW.plusSeconds(3)))
                .isTrue();
        assertThat(fields(story)).isEqualTo(before);
        assertThat(story.keep(words("other", Audience.MEMBERS), 1, NOW.plusSeconds(3)))
                .isFalse();
        assertThat(fields(story)).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC,  MEMBERS, MEMBERS",
        "PUBLIC,  ONLY_ME, ONLY_ME",
        "MEMBERS, ONLY_ME, ONLY_ME",
        "MEMBERS, PUBLIC,  MEMBERS",
        "ONLY_ME, PUBLIC,  ONLY_ME",
        "ONLY_ME, MEMBERS, ONLY_ME",
        "PUBLIC,  PUBLIC,  PUBLIC",
    })
    void narrowingWorksAtOnceAndWideningWaits(Audience live, Audience wished, Audience seenBy) {
        var story = published(live);

        story.keep(words("words", wished), story.seq() + 1, NOW);

        assertThat(readers(story)).isEqualTo(new Readers(seenBy, null));
    }

    @ParameterizedTest
    @CsvSource({
        "PUBLIC, ,  GROUP, 7, GROUP, 7",
        "GROUP, 7,  MEMBERS, , GROUP, 7",
        "GROUP, 7,  ONLY_ME, , ONLY_ME, ",
        "GROUP, 7,  GROUP, 7, GROUP, 7",
        "GROUP, 7,  GROUP, 8, ONLY_ME, ",
        "MEMBERS, , GROUP, , GROUP, ",
    })
    void whoReadsInOneGroupReadsInNoOther(
            Audience live,
            @Nullable Long inGroup,
            Audience wished,
            @Nullable Long wishedGroup,
            Audience seenBy,
            @Nullable Long seenIn) {
        assertThat(new Readers(live, inGroup).atMost(new Readers(wished, wishedGroup)))
                .isEqualTo(new Readers(seenBy, seenIn));
    }

    @Test
    void whatWasAnsweredInAGroupKeepsTheStoryThere() {
        var story = published(Audience.MEMBERS);
        story.keep(words("words", Audience.MEMBERS).to(Audience.GROUP, 7L), story.seq() + 1, NOW);
        story.keep(words("words", Audience.PUBLIC), story.seq() + 1, NOW);
        story.send();
        story.approve(2, NOW);
        story.publish(revision(story), true, NOW);

        assertThat(readers(story)).isEqualTo(new Readers(Audience.GROUP, 7L));
        assertThat(story.readBy().wouldTell(new Readers(Audience.MEMBERS, null)))
                .isTrue();
        assertThat(story.readBy().wouldTell(new Readers(Audience.GROUP, 8L))).isTrue();
        assertThat(story.readBy().wouldTell(Readers.HERSELF)).isFalse();
    }

    @Test
    void wideningTakesEffectWithTheRevisionThatIsApproved() {
        var story = published(Audience.MEMBERS);
        story.keep(words("words", Audience.PUBLIC), story.seq() + 1, NOW);

        story.send();
        story.approve(2, NOW);
        story.publish(revision(story), false, NOW);

        assertThat(readers(story)).isEqualTo(new Readers(Audience.PUBLIC, null));
    }

    @Test
    void narrowingWhileTheStoryWaitsHoldsWhenItIsApproved() {
        var story = story();
        story.keep(words("words", Audience.PUBLIC), 1, NOW);
        story.send();
        var sent = revision(story);

        story.keep(words("words", Audience.MEMBERS), 2, NOW);
        story.approve(1, NOW);
        story.publish(sent, false, NOW);

        assertThat(readers(story)).isEqualTo(new Readers(Audience.MEMBERS, null));
    }

    @ParameterizedTest
    @EnumSource(
            value = StoryState.class,
            names = {"SUBMITTED", "IN_REVIEW", "APPROVED", "SCHEDULED"})
    void whatSheKeepsToHerselfWaitsForNobodyAndForNoHour(StoryState state) {
        var story = storyIn(state);

        Verb.KEEP_TO_HERSELF.deed.accept(story);

        assertThat(story.waits()).isFalse();
        assertThat(story.showAt()).isNull();
        assertThat(story.isDue(NOW.plusSeconds(7200))).isFalse();
        assertThatThrownBy(() -> story.approve(1, NOW)).isInstanceOf(Refusal.class);
    }

    @Test
    void aPendingChangeIsDroppedWhenShePullsTheStoryBackToHerself() {
        var story = storyIn(StoryState.PUBLISHED);
        story.send();

        Verb.KEEP_TO_HERSELF.deed.accept(story);

        assertThat(story.waits()).isFalse();
        assertThatThrownBy(() -> story.approve(2, NOW)).isInstanceOf(Refusal.class);
        assertThat(readers(story)).isEqualTo(new Readers(Audience.ONLY_ME, null));
    }

    @Test
    void anApprovedStoryWaitsForItsHourAndForNoneThatHasPassed() {
        var story = storyIn(StoryState.SUBMITTED);
        story.appoint(NOW.plusSeconds(60), "Europe/Berlin");

        story.approve(1, NOW.plusSeconds(61));
        assertThat(story.state()).isEqualTo(StoryState.APPROVED);

        var early = storyIn(StoryState.SUBMITTED);
        early.appoint(NOW.plusSeconds(60), "Europe/Berlin");
        early.approve(1, NOW);
        assertThat(early.state()).isEqualTo(StoryState.SCHEDULED);
        assertThat(early.isDue(NOW.plusSeconds(59))).isFalse();
        assertThat(early.isDue(NOW.plusSeconds(60))).isTrue();

        early.publish(revision(early), false, NOW.plusSeconds(60));
        assertThat(early.isDue(NOW.plusSeconds(61))).isFalse();
        assertThat(early.showAt()).isNull();
    }

    @Test
    void sendingAgainWithNothingChangedIsKnown() {
        assertThat(storyIn(StoryState.SUBMITTED).isSentAsItIs()).isTrue();
        assertThat(storyIn(StoryState.PUBLISHED).isSentAsItIs()).isTrue();
        assertThat(storyIn(StoryState.CHANGES_REQUESTED).isSentAsItIs()).isFalse();
        assertThat(storyIn(StoryState.UNPUBLISHED).isSentAsItIs()).isFalse();
        var changed = storyIn(StoryState.SUBMITTED);
        Verb.KEEP.deed.accept(changed);
        assertThat(changed.isSentAsItIs()).isFalse();
        var refused = storyIn(StoryState.PUBLISHED);
        refused.send();
        refused.requestChanges(2);
        assertThat(refused.isSentAsItIs()).isFalse();
    }

    @Test
    void whatOthersHaveReadCannotBeThrownAway() {
        var draft = storyIn(StoryState.DRAFT);
        assertThat(draft.discard(NOW).isOver(NOW.plusSeconds(1))).isTrue();
        assertThat(draft.archive(NOW).isOver(NOW.plusSeconds(1))).isFalse();
        assertThatThrownBy(() -> storyIn(StoryState.UNPUBLISHED).discard(NOW)).hasMessageContaining("put it away");
    }

    @Test
    void aStoryBeginsAsADraftForMembersThatNobodyWasSent() {
        assertThat(story().state()).isEqualTo(StoryState.DRAFT);
        assertThat(story().words()).isEqualTo(StoryWords.EMPTY);
        assertThat(story().wasNeverSent()).isTrue();
    }

    private static Story story() {
        return withId(new Story(7, "draft-key-1", "draft-x", NOW));
    }

    /** As the database would give it. */
    private static Story withId(Story story) {
        try {
            var id = Story.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(story, 1L);
            return story;
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Story published(Audience audience) {
        var story = story();
        story.keep(words("words", audience), 1, NOW);
        story.send();
        story.approve(1, NOW);
        story.publish(revision(story), false, NOW);
        return story;
    }

    private static Story storyIn(StoryState state) {
        Map<StoryState, List<Verb>> ways = new EnumMap<>(StoryState.class);
        ways.put(StoryState.DRAFT, List.of());
        ways.put(StoryState.SUBMITTED, List.of(Verb.SEND));
        ways.put(StoryState.IN_REVIEW, List.of(Verb.SEND, Verb.START_REVIEW));
        ways.put(StoryState.CHANGES_REQUESTED, List.of(Verb.SEND, Verb.REQUEST_CHANGES));
        ways.put(StoryState.APPROVED, List.of(Verb.SEND, Verb.APPROVE));
        ways.put(StoryState.SCHEDULED, List.of(Verb.SEND, Verb.APPOINT, Verb.APPROVE));
        ways.put(StoryState.PUBLISHED, List.of(Verb.SEND, Verb.APPROVE, Verb.PUBLISH));
        ways.put(StoryState.UNPUBLISHED, List.of(Verb.SEND, Verb.APPROVE, Verb.PUBLISH, Verb.WITHDRAW));
        ways.put(StoryState.REMOVED, List.of(Verb.SEND, Verb.REMOVE));
        var story = story();
        story.keep(words("words", Audience.MEMBERS), 1, NOW);
        ways.getOrDefault(state, List.of()).forEach(verb -> verb.deed.accept(story));
        assertThat(story.state()).isEqualTo(state);
        return story;
    }

    private static StoryWords words(String body, Audience audience) {
        return new StoryWords("A title", body, audience, ToldBy.MYSELF, "", StoryAbout.NOTHING, Timeline.NONE);
    }

    private static @Nullable Readers readers(Story story) {
        return story.readBy().now();
    }

    private static StoryRevision revision(Story story) {
        return new StoryRevision(1, story.sentRevision(), story.words(), Album.EMPTY, NOW);
    }

    private static Map<String, @Nullable Object> fields(Story story) {
        var values = new java.util.TreeMap<String, @Nullable Object>();
        for (var field : Story.class.getDeclaredFields()) {
            try {
                field.setAccessible(true);
                var value = field.get(story);
                values.put(field.getName(), value instanceof ReadBy readBy ? readBy.now() : value);
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return values;
    }
}
