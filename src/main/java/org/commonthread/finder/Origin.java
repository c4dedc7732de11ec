package org.commonthread.finder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Where an entry comes from. Whatever is imported again from there is the same entry.
 *
 * @param source whose list it stands in: an organisation, a site
 * @param sourceId its name in that list
 */
@Embeddable
public record Origin(
        @Size(max = 100, message = "Please keep the source to 100 characters.")
        String source,

        @Size(max = 100, message = "Please keep the id to 100 characters.")
        @Pattern(regexp = "\\S*", message = "An id has no spaces.")
        @Column(name = "source_id")
        String sourceId) {
    public Origin {
        source = Typed.line(source);
        sourceId = Typed.line(sourceId);
    }

    /** What an entry that was typed here is called when it goes elsewhere. */
    static final String HERE = "Common Thread";

    static Origin here(long entryId) {
        return new Origin(HERE, String.valueOf(entryId));
    }

    boolean isOurs() {
        return source.equals(HERE) && sourceId.matches("\\d{1,18}");
    }

    /** Nothing for what comes from nowhere. */
    @Nullable
    String key() {
        return sourceId.isEmpty() ? null : source + " " + sourceId;
    }
}
