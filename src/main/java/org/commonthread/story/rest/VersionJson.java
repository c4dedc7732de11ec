package org.commonthread.story.rest;

import java.time.Instant;
import org.commonthread.story.Audience;
import org.commonthread.story.Version;

/** A version of an author's own story; {@code changeHtml} is the whole text with what changed marked. */
record VersionJson(int number, Instant sentAt, String title, Audience audience, String changeHtml, boolean live) {
    static VersionJson of(Version version) {
        return new VersionJson(
                version.number(),
                version.sentAt(),
                version.title(),
                version.audience(),
                version.change().toString(),
                version.live());
    }
}
