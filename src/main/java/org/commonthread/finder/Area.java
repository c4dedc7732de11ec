package org.commonthread.finder;

/**
 * The box of degrees around a point that holds everything within a distance, so that an index can be asked. Beyond a pole
 * it holds all meridians, across the date line it is two boxes.
 */
record Area(double south, double north, double west, double east, double otherWest, double otherEast) {
    /** Mean radius of the earth in kilometres (IUGG). */
    static final double EARTH = 6371.0088;

    private static final double HALF = 180;

    static Area around(double latitude, double longitude, double kilometres) {
        // a little wider than need be, so that rounding loses nobody at the edge
        var up = Math.toDegrees(kilometres * 1.001 / EARTH);
        var south = latitude - up;
        var north = latitude + up;
        if (south <= -90 || north >= 90) return new Area(south, north, -HALF, HALF, 1, 0);
        var wide = Math.toDegrees(Math.asin(Math.sin(Math.toRadians(up)) / Math.cos(Math.toRadians(latitude))));
        var west = longitude - wide;
        var east = longitude + wide;
        if (west < -HALF) return new Area(south, north, -HALF, east, west + 2 * HALF, HALF);
        if (east > HALF) return new Area(south, north, west, HALF, -HALF, east - 2 * HALF);
        return new Area(south, north, west, east, 1, 0);
    }
}
