package org.commonthread.group.topic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

/**
 * Begins a topic in a group.
 *
 * @param key made by the form or the script; the same key sent again is the same topic
 */
public record BeginTopic(
        String slug,
        @Valid TopicWords words,

        @Pattern(regexp = "[A-Za-z0-9-]{8,64}", message = "A key has 8 to 64 letters, digits or hyphens.")
        String key) {}
