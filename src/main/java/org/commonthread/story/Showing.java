package org.commonthread.story;

import org.jspecify.annotations.Nullable;

/**
 * A story that shows a picture, and to whom.
 *
 * @param amongUs whether it is told in one group, and the reader belongs to it
 */
record Showing(StoryState state, @Nullable Audience audience, Boolean amongUs) {
    boolean isFor(boolean member) {
        return audience == Audience.PUBLIC || member && (amongUs || audience == Audience.MEMBERS);
    }

    boolean isPublished() {
        return state == StoryState.PUBLISHED;
    }
}
