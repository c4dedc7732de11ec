package org.commonthread.story;

import java.time.Instant;
import org.commonthread.platform.text.SafeHtml;

/**
 * A version of a story as its author and moderators see it (ST-5): what she sent within five minutes of one another is
 * one.
 *
 * @param change the whole text with what differs from the version before marked
 * @param live whether it is what others read
 */
public record Version(int number, Instant sentAt, String title, Audience audience, SafeHtml change, boolean live) {}
