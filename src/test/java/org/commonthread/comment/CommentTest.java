package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.platform.Refusal;
import org.commonthread.vocabulary.ContentNotes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CommentTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final CommentThread THREAD = thread();

    private enum Verb {
        SHOW(comment -> comment.show(NOW)),
        EDIT(comment -> comment.edit(words("Other words"), NOW)),
        TAKE_BACK(comment -> comment.takeBack(NOW)),
        REMOVE(comment -> comment.remove(comment.revision(), NOW)),
        SEND_BACK(comment -> comment.sendBack(comment.revision(), NOW));

        private final Consumer<Comment> deed;

        Verb(Consumer<Comment> deed) {
            this.deed = deed;
        }
    }

    private static final String TABLE = """
            state                | SHOW    | EDIT    | TAKE_BACK         | REMOVE               | SEND_BACK
            PENDING              | VISIBLE | PENDING | REMOVED_BY_AUTHOR | REMOVED_BY_MODERATOR | PENDING
            VISIBLE              | VISIBLE | VISIBLE | REMOVED_BY_AUTHOR | REMOVED_BY_MODERATOR | PENDING
            REMOVED_BY_AUTHOR    | -       | -       | REMOVED_BY_AUTHOR | REMOVED_BY_MODERATOR | -
            REMOVED_BY_MODERATOR | VISIBLE | -       | -                 | REMOVED_BY_MODERATOR | -
            """;

    static List<Arguments> table() {
        var lines = TABLE.lines().map(line -> line.strip().split("\\s*\\|\\s*")).toList();
        var all = new ArrayList<Arguments>();
        for (var line : lines.subList(1, lines.size())) {
            for (int i = 1; i < line.length; i++) {
                all.add(Arguments.of(CommentState.valueOf(line[0]), Verb.valueOf(lines.get(0)[i]), line[i]));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("table")
    void everyVerbLeadsWhereItShouldOrChangesNothing(CommentState state, Verb verb, String expected) {
        var comment = commentIn(state);
        var before = fields(comment);

        if (expected.equals("-")) {
            assertThatThrownBy(() -> verb.deed.accept(comment))
                    .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                    .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
            assertThat(fields(comment)).isEqualTo(before);
        } else {
            verb.deed.accept(comment);
            assertThat(comment.state()).isEqualTo(CommentState.valueOf(expected));
        }
    }

    @Test
    void anEditIsANewRevision() {
        var comment = comment(9, null);

        comment.edit(words("now"), NOW.plusSeconds(5));
        comment.edit(words("later"), NOW.plusSeconds(9));

        assertThat(comment.revision()).isEqualTo(3);
        assertThat(comment.body()).isEqualTo("later");
        assertThat(comment.bodyHtml()).isEqualTo("<p>later</p>");
    }

    @ParameterizedTest
    @CsvSource({"PT14M59S, false", "PT15M1S, true", "PT23H59M, true"})
    void anEditIsMarkedWhenOthersHaveHadTimeToRead(Duration later, boolean marked) {
        var comment = commentIn(CommentState.VISIBLE);

        comment.edit(words("Other words"), NOW.plus(later));

        assertThat(comment).extracting("editedAt").isEqualTo(marked ? NOW.plus(later) : null);
    }

    @Test
    void whatNobodyHasSeenIsChangedWithoutAMark() {
        var comment = comment(9, null);

        comment.edit(words("Other words"), NOW.plus(Duration.ofHours(3)));

        assertThat(comment).extracting("editedAt").isNull();
    }

    @Test
    void afterADayWordsStandAsTheyAreUnlessAModeratorAsksForAChange() {
        var late = NOW.plus(Duration.ofHours(24));
        var comment = commentIn(CommentState.VISIBLE);
        assertThatThrownBy(() -> comment.edit(words("Late words"), late))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));

        comment.sendBack(1, late);
        comment.edit(words("Asked for"), late.plus(Duration.ofDays(9)));

        assertThat(comment.body()).isEqualTo("Asked for");
        assertThat(comment.isSentBack()).isFalse();
    }

    @Test
    void whatSheTookBackSheCanBringBackForTenMinutes() {
        var comment = commentIn(CommentState.VISIBLE);
        comment.takeBack(NOW);

        assertThat(comment.mayUndo(NOW.plus(Duration.ofMinutes(9)))).isTrue();
        assertThatThrownBy(() -> comment.mayUndo(NOW.plus(Duration.ofMinutes(10))))
                .isInstanceOf(Refusal.class);
        assertThat(comment.restore()).isEqualTo(CommentState.VISIBLE);
        comment.undone();
        assertThat(comment.mayUndo(NOW.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void wordsThatWerePurgedCannotBeBroughtBack() {
        var comment = commentIn(CommentState.VISIBLE);
        comment.takeBack(NOW);

        comment.purge(NOW);

        assertThat(comment.body() + comment.bodyHtml()).isEmpty();
        assertThatThrownBy(comment::restore).isInstanceOf(Refusal.class);
    }

    @Test
    void aDecisionAboutWordsThatHaveChangedIsRefused() {
        var comment = comment(9, null);
        comment.edit(words("changed"), NOW);

        assertThatThrownBy(() -> comment.remove(1, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> comment.requireRevision(1)).isInstanceOf(Refusal.class);
        assertThat(comment.state()).isEqualTo(CommentState.PENDING);
    }

    @Test
    void onlyWhatCanBeSeenCanBeAnswered() {
        assertThat(Stream.of(CommentState.values())
                        .filter(state -> commentIn(state).mayBeAnswered()))
                .containsExactly(CommentState.VISIBLE);
    }

    @Test
    void aDeeperReplySortsAfterItsParentAndBeforeTheNextTalk() {
        var first = comment(1, null);
        var second = comment(2, null);
        var reply = comment(3, first);
        var deeper = comment(4, reply);
        var late = comment(5, first);

        assertThat(Stream.of(late, deeper, second, reply, first)
                        .sorted(java.util.Comparator.comparing(
                                each -> each.place().path())))
                .containsExactly(first, reply, deeper, late, second);
        assertThat(deeper.place().depth()).isEqualTo(3);
        assertThat(deeper.place().parentId()).isEqualTo(3L);
        assertThat(first.place().parentId()).isNull();
    }

    @Test
    void theDeepestTalkFitsItsColumn() {
        var comment = comment(1, null);
        for (int depth = 2; depth <= Place.MAX_DEPTH; depth++) comment = comment(depth, comment);

        assertThat(comment.place().depth()).isEqualTo(50);
        assertThat(comment.place().path()).hasSize(400);
    }

    @Test
    void fourLevelsStandOnAPageAndWhatIsDeeperOnPagesOfItsOwn() {
        var comment = comment(1, null);
        var segments = new ArrayList<Long>();
        for (int depth = 2; depth <= 10; depth++) {
            segments.add(comment.place().segmentId());
            comment = comment(depth, comment);
        }

        assertThat(segments).containsExactly(0L, 0L, 0L, 0L, 4L, 4L, 4L, 4L, 8L);
    }

    @Test
    void itIsToldWhoseWordsItAnswersUnlessTheyAreItsAuthorsOwn() {
        var onAStory = comment(1, null);
        var onHerself = comment(2, onAStory);

        assertThat(onAStory.place()).extracting("addresseeId").isEqualTo(5L);
        assertThat(onHerself.place()).extracting("addresseeId").isNull();
    }

    @Test
    void aNewCommentWaitsUntilItIsShown() {
        assertThat(comment(1, null).isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "VISIBLE,              7, false",
        "VISIBLE,              8, false",
        "PENDING,              7, false",
        "REMOVED_BY_AUTHOR,    7, true",
        "REMOVED_BY_AUTHOR,    8, true",
        "REMOVED_BY_MODERATOR, 7, false",
        "REMOVED_BY_MODERATOR, 8, true",
    })
    void whatAModeratorTookDownItsAuthorStillReads(CommentState state, long reader, boolean gone) {
        var row = new CommentRow(
                1L,
                1L,
                null,
                1,
                "00000001",
                "vvvvvvvu",
                7L,
                "Maya",
                "maya",
                "",
                "<p>x</p>",
                NOW,
                null,
                null,
                null,
                state,
                0,
                0,
                0,
                0,
                0,
                ContentNotes.NONE,
                false);

        assertThat(row.isGoneFor(reader)).isEqualTo(gone);
    }

    private static Comment comment(long id, @Nullable Comment parent) {
        var place = parent == null
                ? Place.under(THREAD, new SubjectView("A story", "/stories/a-story", 5L, true, false), id, 7)
                : Place.under(parent, new SubjectView("A story", "/stories/a-story", 5L, true, false), id, 7);
        return new Comment(id, place, 7, "key-of-a-comment", words("Words"), NOW);
    }

    private static Words words(String text) {
        return new Words(text, "<p>" + text + "</p>", Set.of());
    }

    private static Comment commentIn(CommentState state) {
        var comment = comment(9, null);
        switch (state) {
            case PENDING -> {
                // as it begins
            }
            case VISIBLE -> comment.show(NOW);
            case REMOVED_BY_AUTHOR -> comment.takeBack(NOW);
            case REMOVED_BY_MODERATOR -> comment.remove(1, NOW);
        }
        return comment;
    }

    /** A thread as it comes out of the database, with its id. */
    private static CommentThread thread() {
        try {
            var thread = new CommentThread(new Subject(Kind.STORY, 5));
            var id = CommentThread.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(thread, 1L);
            return thread;
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static TreeMap<String, String> fields(Comment comment) {
        var values = new TreeMap<String, String>();
        for (Field field : Comment.class.getDeclaredFields()) {
            try {
                field.setAccessible(true);
                values.put(field.getName(), String.valueOf(field.get(comment)));
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }
        return values;
    }
}
