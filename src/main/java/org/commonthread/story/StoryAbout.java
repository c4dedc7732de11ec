package org.commonthread.story;

import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.commonthread.vocabulary.Answer;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.Facet;
import org.jspecify.annotations.Nullable;

/**
 * What a story tells about itself, all of it chosen by its author: the terms it is found by, content notes, and what
 * she needs. In one order whatever order it was chosen in, so that the same choice is equal to itself.
 *
 * @param facets codes of terms of the vocabulary
 * @param answers where she chose no term: that she is not sure, or would rather not say; shown to nobody
 */
public record StoryAbout(
        @Size(max = FACETS_MAX, message = "Please choose at most 60 of these.")
        List<String> facets,

        Map<Facet, Answer> answers,
        List<ContentNote> contentNotes,
        @Nullable Need need) {
    public static final int FACETS_MAX = 60;
    public static final StoryAbout NOTHING = new StoryAbout(null, null, null, null);

    public StoryAbout(
            @Nullable List<String> facets,
            @Nullable Map<Facet, Answer> answers,
            @Nullable List<ContentNote> contentNotes,
            @Nullable Need need) {
        this.facets = facets == null ? List.of() : List.copyOf(new TreeSet<>(facets));
        this.answers = answers == null ? Map.of() : new TreeMap<>(answers);
        this.contentNotes =
                contentNotes == null || contentNotes.isEmpty() ? List.of() : List.copyOf(EnumSet.copyOf(contentNotes));
        this.need = need;
    }

    /** Everything it can be found by. */
    List<String> foundBy() {
        var codes = new ArrayList<>(facets);
        if (need != null) codes.add(need.name());
        return codes;
    }
}
