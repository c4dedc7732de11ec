package org.commonthread.moderation;

import org.commonthread.member.Actor;

/**
 * Words about to be seen by others, as their room hands them to the screening.
 *
 * @param revision which version of the subject's text this is; a decision names it
 * @param title of a story; for a comment the title of what it answers
 * @param text the source as typed
 * @param address where the subject stands, or will stand
 */
public record Submission(Subject subject, int revision, Actor author, String title, String text, String address) {}
