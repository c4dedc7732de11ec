package org.commonthread.story.rest;

import org.commonthread.story.PictureView;

/**
 * A picture that was taken in.
 *
 * @param markdown how a story names it
 */
record ImageJson(long id, String address, int width, int height, String alt, String markdown) {
    static ImageJson of(PictureView picture) {
        return new ImageJson(
                picture.id(), picture.address(), picture.width(), picture.height(), picture.alt(), picture.markdown());
    }
}
