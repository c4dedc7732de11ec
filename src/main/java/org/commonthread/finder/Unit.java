package org.commonthread.finder;

import java.util.Set;

/** How distances are told where somebody is. */
public enum Unit {
    KILOMETRES(1),
    /** The international mile of 1959. */
    MILES(1.609344);

    /** Where road signs are in miles. */
    private static final Set<String> IN_MILES = Set.of("US", "GB", "LR", "MM", "PR", "GG", "JE", "IM", "GU", "VI");

    private final double kilometres;

    Unit(double kilometres) {
        this.kilometres = kilometres;
    }

    static Unit in(String country) {
        return IN_MILES.contains(country) ? MILES : KILOMETRES;
    }

    public double toKilometres(double distance) {
        return distance * kilometres;
    }

    /** Whole ones, at least 1: nobody needs to know a group's distance better than that. */
    public long of(double distanceInKilometres) {
        return Math.max(1, Math.round(distanceInKilometres / kilometres));
    }
}
