package org.commonthread.group.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A topic in the list of its group.
 *
 * @param unsigned whether its author has left the group and the reader is not told her name
 * @param lastAt when something was said in it last
 * @param fresh whether anything in it is new to the reader
 */
public record TopicLine(
        Long id,
        String title,
        String excerpt,
        Long authorId,
        String authorName,
        String authorHandle,
        Boolean unsigned,
        TopicState state,
        Instant lastAt,
        Integer pin,
        @Nullable Long threadId,
        Long answers,
        Boolean closed,
        Boolean fresh) {
    /** The same for somebody who is told who wrote it, or is not. */
    TopicLine signed(boolean told) {
        return new TopicLine(
                id,
                title,
                excerpt,
                authorId,
                told ? authorName : "",
                told ? authorHandle : "",
                !told,
                state,
                lastAt,
                pin,
                threadId,
                answers,
                closed,
                fresh);
    }

    public boolean pinned() {
        return pin > 0;
    }

    public boolean waiting() {
        return state == TopicState.PENDING;
    }
}
