package org.commonthread.group.topic;

import java.time.Instant;

/** A topic that somebody has begun in a group which the reader watches. */
public record FreshTopic(Long id, Long groupId, String title, String slug, String groupName, Instant shownAt) {
    public String address() {
        return "/groups/" + slug + "/topics/" + id;
    }
}
