package org.commonthread.platform.ready;

/**
 * Watches over something read from the database and kept in memory on this node. Taken before it is read; a change
 * that the reading has not seen then always shows here.
 */
public final class Fresh {
    private final ReadyPages pages;
    private final Mark mark;

    Fresh(ReadyPages pages, Mark mark) {
        this.pages = pages;
        this.mark = mark;
    }

    /** Whether reading it again would find the same. */
    public boolean isStill() {
        return pages.isTold() && !mark.isSpoiled();
    }
}
