package org.commonthread.group.topic.rest;

import org.commonthread.group.topic.TopicWords;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a script sends of a topic. */
record TopicBody(
        @Schema(maxLength = TopicWords.TITLE_MAX) @Nullable String title,
        @Schema(maxLength = TopicWords.BODY_MAX) @Nullable String body) {}
