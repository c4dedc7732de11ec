package org.commonthread.group.topic;

import java.time.Instant;
import org.commonthread.group.GroupView;
import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.vocabulary.ContentNotes;
import org.jspecify.annotations.Nullable;

/**
 * A topic as somebody reads it.
 *
 * @param author null if she has left the group and wishes not to be named
 * @param mine whether the reader wrote it
 * @param answering what keeps the reader from answering; null if nothing does
 * @param threadId 0 as long as nobody but its author has seen it
 */
public record TopicView(
        long id,
        GroupView group,
        String title,
        String bodyHtml,
        long authorId,
        @Nullable Author author,
        boolean mine,
        TopicState state,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean sentBack,
        boolean pinned,
        boolean closed,
        ContentNotes given,
        long threadId,
        long answers,
        @Nullable Hindrance answering) {
    /** Who wrote it. */
    public record Author(String name, String handle, String about) {}

    public String address() {
        return address(group, id);
    }

    public static String address(GroupView group, long id) {
        return group.address() + "/topics/" + id;
    }

    public boolean visible() {
        return state == TopicState.VISIBLE;
    }
}
