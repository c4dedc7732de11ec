package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.commonthread.moderation.subject.SubjectView;
import org.jspecify.annotations.Nullable;

/**
 * Where a comment stands. Its path is the ids from the top of the thread down to itself, each written so that paths
 * sort in the order in which a thread is read; a page of any thread is therefore one range of one index. What is too
 * deep to be indented stands on pages of its own, {@link #LEVELS} levels each: such a page is its segment.
 */
@Embeddable
class Place {
    /** Deeper than any talk; keeps a path within an index entry. */
    static final int MAX_DEPTH = 50;

    /** How many levels one page indents; below them is "continue this thread". */
    static final int LEVELS = 4;

    @Column(name = "thread_id")
    private long threadId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    /** The comment under which the page of this one begins, 0 on the pages of the subject itself. */
    @Column(name = "segment_id")
    private long segmentId;

    private String path;

    /** The same, but the newest talk sorts first. */
    private String newest;

    private int depth;

    /** Whose words it answers, unless they are its author's own. */
    @Column(name = "addressee_id")
    private @Nullable Long addresseeId;

    /** Whether it was written where everybody reads. What was not stays among members for good (ST-6). */
    @Column(name = "open_to_all")
    private boolean open;

    protected Place() {}

    private Place(long threadId, String path, String newest, int depth, long author, @Nullable Long addressee) {
        this.threadId = threadId;
        this.path = path;
        this.newest = newest;
        this.depth = depth;
        addresseeId = addressee == null || addressee == author ? null : addressee;
    }

    /** A talk of its own, in answer to the subject. */
    static Place under(CommentThread thread, SubjectView subject, long id, long author) {
        var place = new Place(thread.id(), Path.step(id), Path.stepBack(id), 1, author, subject.authorId());
        place.open = subject.open();
        return place;
    }

    /** A reply to a comment; to what only members read it is for members too. */
    static Place under(Comment parent, SubjectView subject, long id, long author) {
        var above = parent.place();
        var step = Path.step(id);
        var place = new Place(
                above.threadId, above.path + step, above.newest + step, above.depth + 1, author, parent.authorId());
        place.parentId = parent.id();
        place.open = above.open && subject.open();
        place.segmentId = above.isLastLevel() ? parent.id() : above.segmentId;
        return place;
    }

    /** Whether replies to it are on a page of their own. */
    boolean isLastLevel() {
        return depth % LEVELS == 0;
    }

    long threadId() {
        return threadId;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    long segmentId() {
        return segmentId;
    }

    boolean isOpen() {
        return open;
    }

    String path() {
        return path;
    }

    String newest() {
        return newest;
    }

    /** Behind the paths of all that answers it: no digit is as large as this one. */
    String end() {
        return path + "w";
    }

    boolean isBelow(Place above) {
        return isBelow(above.threadId, above.path);
    }

    /** Whether it stands below what has that path in that thread. In another thread it may be the very same path. */
    boolean isBelow(long thread, String above) {
        return threadId == thread && path.startsWith(above);
    }

    @Nullable
    Long addresseeId() {
        return addresseeId;
    }

    int depth() {
        return depth;
    }
}
