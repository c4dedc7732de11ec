package org.commonthread.story;

/**
 * One file of a picture, for a reader who may see it.
 *
 * @param forAll whether visitors may see it as well
 */
public record PictureFile(String mediaType, byte[] bytes, boolean forAll) {}
