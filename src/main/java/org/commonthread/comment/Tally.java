package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What is counted about a comment. It begins with nothing and changes in the database only, by {@link Comments}. */
@Embeddable
class Tally {
    /** Direct replies that stand in the thread: seen themselves, or keeping a place for others. */
    private int replies;

    /** Those of them that stand there for people without a login. */
    @Column(name = "open_replies")
    private int openReplies;

    /** Whether there are any replies, kept apart for an index that few changes touch. */
    private boolean answered;

    private int hugs;

    @Column(name = "same_here")
    private int sameHere;

    @Column(name = "thank_you")
    private int thankYou;

    @Column(name = "thinking_of_you")
    private int thinkingOfYou;

    int replies() {
        return replies;
    }

    int openReplies() {
        return openReplies;
    }
}
