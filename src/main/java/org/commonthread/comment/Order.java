package org.commonthread.comment;

/** In which order the talks of a thread are read; what is said in a talk always stays in the order of its time. */
public enum Order {
    OLDEST,
    NEWEST,
    /** Only those that nobody has answered yet. */
    UNANSWERED;

    String key(CommentRow row) {
        return this == NEWEST ? row.newest() : row.path();
    }
}
