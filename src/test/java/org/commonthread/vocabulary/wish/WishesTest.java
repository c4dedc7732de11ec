package org.commonthread.vocabulary.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.ContentNotes;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    @Test
    void whatNobodyHasSpokenOfIsFolded() {
        assertThat(Wishes.NONE.veil(List.of(ContentNote.GRIEF), NOW))
                .isEqualTo(new Veil(List.of(ContentNote.GRIEF), Wish.COLLAPSE));
        assertThat(Wishes.NONE.veil(List.of(), NOW)).isEqualTo(Veil.NONE);
    }

    @Test
    void ofSeveralNotesTheMostCarefulWishCounts() {
        var wishes = new Wishes(Map.of(
                ContentNote.GRIEF, new Wished(Wish.SHOW, null),
                ContentNote.MONEY, new Wished(Wish.HIDE, null)));

        assertThat(wishes.veil(List.of(ContentNote.GRIEF), NOW).told()).isTrue();
        assertThat(wishes.veil(List.of(ContentNote.GRIEF, ContentNote.FAITH), NOW)
                        .folded())
                .isTrue();
        assertThat(wishes.veil(List.of(ContentNote.GRIEF, ContentNote.MONEY), NOW))
                .as("and she is told why")
                .isEqualTo(new Veil(List.of(ContentNote.MONEY), Wish.HIDE));
    }

    @Test
    void aWishUntilADayHoldsThroughThatDayEverywhere() {
        var wishes = new Wishes(Map.of(ContentNote.GRIEF, Wished.until(Wish.HIDE, TODAY)));
        var hidden = List.of(ContentNote.GRIEF);

        assertThat(wishes.veil(hidden, Instant.parse("2026-11-27T11:59:59Z")).hidden())
                .as("23:59 of that day on Baker Island")
                .isTrue();
        assertThat(wishes.veil(hidden, Instant.parse("2026-11-27T12:00:00Z")).folded())
                .isTrue();
        assertThat(Wished.until(Wish.HIDE, TODAY).lastDay()).isEqualTo(TODAY);
        assertThat(Wished.until(Wish.HIDE, null).lastDay()).isNull();
    }

    @Test
    void notesAreTheSameInWhateverOrderTheyWereSaid() {
        var column = new ContentNotes.Column();
        var notes = ContentNotes.of(List.of(ContentNote.MONEY, ContentNote.GRIEF));

        assertThat(notes).isEqualTo(ContentNotes.of(List.of(ContentNote.GRIEF)).and(List.of(ContentNote.MONEY)));
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(notes)))
                .isEqualTo(notes);
        assertThat(column.convertToEntityAttribute("")).isEqualTo(ContentNotes.NONE);
        assertThat(column.convertToDatabaseColumn(ContentNotes.of(List.of(ContentNote.values()))))
                .as("fits its column")
                .hasSizeLessThan(400);
    }
}
