package org.commonthread.moderation.subject;

/**
 * What keeps a reader from writing somewhere, and what she can do about it. It is said before she writes; words that
 * were sent all the same are refused with it, and stay hers.
 *
 * @param sentence written for her
 * @param address where she can do something about it
 * @param deed what she can do there, as the words of a link
 */
public record Hindrance(String sentence, String address, String deed) {}
