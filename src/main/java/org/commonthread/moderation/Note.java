package org.commonthread.moderation;

import java.time.Instant;

/**
 * A note as moderators read it.
 *
 * @param aboutMember whether it is about the author, and stands beside whatever else of hers waits
 */
public record Note(Boolean aboutMember, String writerName, String words, Instant at) {}
