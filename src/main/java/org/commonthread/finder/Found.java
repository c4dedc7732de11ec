package org.commonthread.finder;

/** An entry's id and how far away it is, as {@link Angle} has it. */
record Found(Long id, Double haversine) {
    double kilometres() {
        return Angle.kilometres(haversine);
    }
}
