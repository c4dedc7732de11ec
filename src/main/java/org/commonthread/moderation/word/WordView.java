package org.commonthread.moderation.word;

import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** A line of a list as it stands now. */
public record WordView(
        Long id,
        String words,
        WordAction action,
        @Nullable ContentNote note,
        String why,
        Boolean active,
        Integer version) {}
