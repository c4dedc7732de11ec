package org.commonthread.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;

/**
 * Saves the working copy.
 *
 * @param draftKey a random key made by the page or the script that began the story; makes its first save repeatable
 * @param seq one more than the last save this page knows of
 */
public record KeepDraft(
        @Pattern(regexp = "[A-Za-z0-9-]{8,64}", message = "A draft's key has 8 to 64 letters, digits or hyphens.")
        String draftKey,

        @Positive(message = "Saves are counted from 1.") int seq,
        @Valid StoryWords words) {}
