package org.commonthread.vocabulary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * How a term is said: its name, for a drug the generic one; the brands it is sold under; what else people call it; and
 * a note for those who keep the vocabulary. Brands and synonyms are separated by commas.
 */
public record TermWords(
        @NotBlank(message = "A term needs a name.")
        @Size(max = LABEL_MAX, message = "Please keep the name to 120 characters.")
        String label,

        @Size(max = BRANDS_MAX, message = "Please keep the brands to 300 characters.")
        String brands,

        @Size(max = SYNONYMS_MAX, message = "Please keep the other names to 600 characters.")
        String synonyms,

        @Size(max = NOTE_MAX, message = "Please keep the note to 300 characters.")
        String note) {
    public static final int LABEL_MAX = 120;
    public static final int BRANDS_MAX = 300;
    public static final int SYNONYMS_MAX = 600;
    public static final int NOTE_MAX = 300;

    public TermWords(
            @Nullable String label, @Nullable String brands, @Nullable String synonyms, @Nullable String note) {
        this.label = Typed.line(label);
        this.brands = Typed.line(brands);
        this.synonyms = Typed.line(synonyms);
        this.note = Typed.line(note);
    }

    /** Generic and brand are never told apart: "trastuzumab (Herceptin)". */
    public String shown() {
        return brands.isEmpty() ? label : label + " (" + brands + ")";
    }

    /** Everything people say for it. */
    List<String> names() {
        return Arrays.stream((label + "," + brands + "," + synonyms).split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** One line for each part, for the history. */
    String written() {
        return String.join("\n", label, brands, synonyms, note);
    }
}
