package org.commonthread.story;

/** A story that shows a picture, and to whom. */
record Showing(StoryState state, Audience audience) {
    boolean isFor(boolean member) {
        return audience == Audience.PUBLIC || member && audience == Audience.MEMBERS;
    }

    boolean isPublished() {
        return state == StoryState.PUBLISHED;
    }
}
