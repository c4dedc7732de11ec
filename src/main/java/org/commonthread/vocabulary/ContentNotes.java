package org.commonthread.vocabulary;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;

/** Content notes on one text, each once, in the order of the list, so that the same notes are equal. */
public record ContentNotes(List<ContentNote> all) {
    public static final ContentNotes NONE = new ContentNotes(List.of());

    public ContentNotes {
        all = all.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(all));
    }

    public static ContentNotes of(Collection<ContentNote> notes) {
        return notes.isEmpty() ? NONE : new ContentNotes(List.copyOf(notes));
    }

    /** These and those. */
    public ContentNotes and(Collection<ContentNote> others) {
        if (others.isEmpty()) return this;
        var both = EnumSet.copyOf(others);
        both.addAll(all);
        return of(both);
    }

    private String written() {
        return all.stream().map(ContentNote::name).collect(Collectors.joining(" "));
    }

    private static ContentNotes read(String written) {
        return written.isEmpty()
                ? NONE
                : of(Arrays.stream(written.split(" ")).map(ContentNote::valueOf).toList());
    }

    /** Keeps the notes of a text in one column of its row, so that drawing them costs no statement of its own. */
    @Converter
    public static final class Column implements AttributeConverter<ContentNotes, String> {
        @Override
        public String convertToDatabaseColumn(ContentNotes notes) {
            return notes.written();
        }

        @Override
        public ContentNotes convertToEntityAttribute(String column) {
            return read(column);
        }
    }
}
