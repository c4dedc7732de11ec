package org.commonthread.platform.picture;

/**
 * A picture made anew, in the sizes we show.
 *
 * @param type the media type of all three files
 * @param large for a page
 * @param small for a phone
 * @param veil a few dots: enlarged they hint at colours and hide what is seen
 */
public record Developed(String type, Print large, Print small, Print veil) {}
