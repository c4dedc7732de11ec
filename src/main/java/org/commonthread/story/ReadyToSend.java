package org.commonthread.story;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a story needs before others can read it. */
record ReadyToSend(
        @Size(
                min = TITLE_MIN,
                max = StoryWords.TITLE_MAX,
                message = "Please give your story a title of 3 to 150 characters.")
        String title,

        @NotBlank(message = "There are no words here yet. Write a line or two first.")
        String body) {
    static final int TITLE_MIN = 3;
}
