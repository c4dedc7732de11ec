package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.moderation.subject.Masking;

/** What becomes of a comment's words, and of whom they call, when a moderator leaves something out of them. */
@ApplicationScoped
class Rewording {
    @Inject
    Threads threads;

    @Inject
    Mentions mentions;

    void mask(Comment comment, Masking masking) {
        var words = read(comment, masking.on(comment.body()));
        comment.mask(comment.revision(), words);
        keep(comment, words);
    }

    /** What was left out stands there again, unless its author has written something else since. */
    void restore(Comment comment, int judged, String body) {
        if (!comment.isMasked(judged)) return;
        var words = read(comment, body);
        comment.mask(comment.revision(), words);
        keep(comment, words);
    }

    Words read(Comment comment, String body) {
        var subject = threads.thread(comment.threadId()).subject();
        return mentions.read(body, comment.authorId(), subject);
    }

    void keep(Comment comment, Words words) {
        mentions.replace(comment.id(), words);
    }
}
