package org.commonthread.comment;

/**
 * Which page of a thread: in which order, and after or before which place in it.
 *
 * @param segment the comment under which it begins, 0 for the thread from its top
 * @param edge where the page next to it ended, empty for none
 * @param backwards whether it ends there instead of beginning
 */
public record Part(long threadId, long segment, Order order, String edge, boolean backwards) {

    /** A thread from its beginning. */
    public static Part first(long threadId) {
        return new Part(threadId, 0, Order.OLDEST, "", false);
    }

    public Part in(Order other) {
        return new Part(threadId, segment, other, edge, backwards);
    }

    /** Below one comment. */
    public Part below(long comment) {
        return new Part(threadId, comment, Order.OLDEST, edge, backwards);
    }

    public Part after(String place) {
        return new Part(threadId, segment, order, place, false);
    }

    public Part before(String place) {
        return new Part(threadId, segment, order, place, true);
    }
}
