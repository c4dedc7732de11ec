package org.commonthread.group.topic;

import java.time.Instant;

/**
 * A topic that its author has taken back and can bring back.
 *
 * @param until so long
 */
public record TakenTopic(Long id, String title, String slug, Instant until) {
    public String address() {
        return "/groups/" + slug + "/topics/" + id;
    }
}
