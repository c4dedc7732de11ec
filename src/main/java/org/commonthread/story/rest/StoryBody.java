package org.commonthread.story.rest;

import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.story.Audience;
import org.commonthread.story.StoryWords;
import org.commonthread.story.ToldBy;
import org.jspecify.annotations.Nullable;

/** What a script sends of a story; codes come as text, so that an unknown one is told in words. */
record StoryBody(
        @Nullable String title,
        @Nullable String body,
        @Nullable String audience,
        @Nullable String toldBy,
        @Nullable String relationship,
        @Nullable Boolean withoutMyName,
        @Nullable Integer version,
        @Nullable Integer seq) {

    StoryWords words() {
        if (Boolean.TRUE.equals(withoutMyName)) {
            throw Refusal.unacceptable(
                    "withoutMyName",
                    "A story without your name is not possible yet. Nothing was sent, to keep you unnamed.");
        }
        return new StoryWords(
                title,
                body,
                audience == null ? Audience.MEMBERS : Shape.code(Audience.class, "audience", audience),
                toldBy == null ? ToldBy.MYSELF : Shape.code(ToldBy.class, "toldBy", toldBy),
                relationship);
    }

    /** The save that this page or script knows of, which the contract asks for. */
    int knownVersion() {
        if (version == null) throw Refusal.unacceptable("version", "Please send the version you have read.");
        return version;
    }

    int nextSeq() {
        if (seq == null) throw Refusal.unacceptable("seq", "Please send the number of this save.");
        return seq;
    }
}
