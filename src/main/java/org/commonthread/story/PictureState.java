package org.commonthread.story;

/** Whether a picture's files are there. */
enum PictureState {
    /** They are on their way to the store. */
    ARRIVING,
    KEPT,
    /** Nobody needs them any more. */
    LEAVING
}
