package org.commonthread.platform.ready;

import java.util.Set;

/**
 * An entity whose row is part of what readers see. Whenever one is written, changed or deleted through the
 * EntityManager, every page that shows one of these is made anew before anyone reads it again, and so is what is
 * {@link Kept}. Bulk statements bypass this; they are for what nobody sees, or beside a change that is seen here.
 */
public interface Shown {
    Set<Sight> shownOn();

    /** What changes when it comes to be: all it is shown on, where it does not say that nothing has shown it before. */
    default Set<Sight> shownOnArrival() {
        return shownOn();
    }
}
