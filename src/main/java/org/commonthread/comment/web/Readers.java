package org.commonthread.comment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.OwnMarks;
import org.commonthread.comment.Watching;
import org.commonthread.member.Actor;
import org.commonthread.member.CurrentActor;
import org.commonthread.vocabulary.wish.Wishing;

/** Asks, in two statements at most, for what is the present reader's own on a page; for visitors in none. */
@RequestScoped
class Readers {
    @Inject
    CurrentActor current;

    @Inject
    Watching watching;

    @Inject
    OwnWords ownWords;

    @Inject
    Wishing wishing;

    @Inject
    Clock clock;

    Actor actor() {
        return current.get();
    }

    OwnMarks marks(long threadId) {
        return watching.own(actor(), threadId);
    }

    Reader of(OwnMarks marks, List<CommentRow> rows, boolean mayAnswer) {
        ownWords.load(rows, actor());
        return new Reader(actor(), marks, ownWords, wishing.of(actor()), clock.instant(), mayAnswer);
    }
}
