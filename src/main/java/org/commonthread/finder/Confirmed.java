package org.commonthread.finder;

/** How long somebody's word that an entry is true holds (GF-5). */
final class Confirmed {
    /** Then whoever runs it is asked. */
    static final int ASKED_AFTER_DAYS = 150;

    /** Then readers are told. */
    static final int TOLD_AFTER_DAYS = 180;

    /** Then it leaves the lists. */
    static final int LAPSES_AFTER_DAYS = 365;

    private Confirmed() {}
}
