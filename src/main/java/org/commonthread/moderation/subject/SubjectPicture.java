package org.commonthread.moderation.subject;

/**
 * A picture in a text under review.
 *
 * @param alt what it shows, in its author's words
 * @param veiled whether its author wants it shown only to those who ask
 */
public record SubjectPicture(String address, String alt, Integer width, Integer height, Boolean veiled) {}
