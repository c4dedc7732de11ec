package org.commonthread.platform.ready;

/** What all kept pages that show one {@link Sight} hold in common; spoiled once, for all of them. */
class Mark {
    private volatile boolean spoiled;

    void spoil() {
        spoiled = true;
    }

    boolean isSpoiled() {
        return spoiled;
    }
}
