package org.commonthread.finder;

/**
 * Distances as the database reckons them: by the haversine of the angle at the middle of the earth (R. W. Sinnott, Sky and
 * Telescope 68, 1984), which stays exact for short ways, from points on a ball of radius 1.
 */
final class Angle {
    private Angle() {}

    /** The haversine that so many kilometres have. */
    static double haversine(double kilometres) {
        var half = Math.sin(kilometres / Area.EARTH / 2);
        return half * half;
    }

    static double kilometres(double haversine) {
        return 2 * Area.EARTH * Math.asin(Math.sqrt(Math.min(1, haversine)));
    }

    /** A point on the ball of radius 1. */
    record Point(double x, double y, double z) {
        static Point at(double latitude, double longitude) {
            var north = Math.toRadians(latitude);
            var east = Math.toRadians(longitude);
            return new Point(Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north));
        }
    }
}
