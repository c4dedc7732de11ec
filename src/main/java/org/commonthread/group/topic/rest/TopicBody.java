package org.commonthread.group.topic.rest;

import org.jspecify.annotations.Nullable;

/** What a script sends of a topic. */
record TopicBody(@Nullable String title, @Nullable String body) {}
