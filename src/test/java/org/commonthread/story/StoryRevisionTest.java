package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoryRevisionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void whatIsSentIsMadeSafeOnce() {
        var words =
                StoryWords.EMPTY.saying("# Dawn\n\n**Bold** <script>x</script>").to(Audience.PUBLIC);

        var revision = new StoryRevision(5, 2, words, Album.EMPTY, NOW);

        assertThat(revision.number()).isEqualTo(2);
        assertThat(revision.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(revision).extracting("bodyHtml").asString().contains("<strong>Bold</strong> &lt;script&gt;");
        assertThat(revision).extracting("excerpt").asString().startsWith("Bold");
        assertThat(revision).extracting("minutes").isEqualTo(1);
    }

    @Test
    void aStoryIsItsAuthorsAndForOthersThereIsNone() {
        var author = new Actor(7, "maya", "Maya", Set.of());
        var other = new Actor(8, "june", "June", Set.of());

        assertThat(StoryPolicy.mayEdit(author, 7)).isTrue();
        assertThat(StoryPolicy.mayEdit(other, 7)).isFalse();
        assertThat(StoryPolicy.mayEdit(Actor.VISITOR, 0)).isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> StoryPolicy.requireAuthor(other, 7))
                .isInstanceOf(Refusal.class)
                .hasMessage(Refusal.notFound().sentence());
    }

    @Test
    void aDraftIsKeptForHalfAYear() {
        var line = draft(null);

        assertThat(line.keptUntil()).isEqualTo(Instant.parse("2027-05-21T10:00:00Z"));
        assertThat(line.isFading(NOW.plus(Duration.ofDays(166)).minusSeconds(1)))
                .isFalse();
        assertThat(line.isFading(NOW.plus(Duration.ofDays(166)))).isTrue();
        assertThat(draft(Shelf.ARCHIVE).isFading(NOW.plus(Duration.ofDays(170))))
                .isFalse();
        assertThat(draft(Shelf.ARCHIVE).goneAt()).isNull();
        assertThat(draft(Shelf.BIN).goneAt()).isEqualTo(Instant.parse("2026-12-22T10:00:00Z"));
    }

    private static DraftLine draft(@Nullable Shelf shelf) {
        return new DraftLine(1L, "x", StoryState.DRAFT, "T", "b", NOW, false, null, null, shelf, NOW, null);
    }
}
