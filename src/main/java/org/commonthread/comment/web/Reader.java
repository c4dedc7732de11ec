package org.commonthread.comment.web;

import java.time.Instant;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.OwnMarks;
import org.commonthread.member.Actor;
import org.commonthread.vocabulary.wish.Veil;
import org.commonthread.vocabulary.wish.Wishes;

/** Who reads a page of a thread, and all that is her own on it. */
record Reader(Actor actor, OwnMarks marks, OwnWords words, Wishes wishes, Instant now, boolean mayAnswer) {
    /** What lies over a comment for her. */
    Veil veil(CommentRow row) {
        return wishes.veil(row.given().all(), now);
    }
}
