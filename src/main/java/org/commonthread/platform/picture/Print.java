package org.commonthread.platform.picture;

/** One size of a picture, as the file that is sent to readers. */
public record Print(byte[] bytes, int width, int height) {}
