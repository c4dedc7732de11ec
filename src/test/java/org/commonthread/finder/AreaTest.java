package org.commonthread.finder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaTest {
    /** Points all around, a little nearer than the distance, lie in the box, wherever on earth it is. */
    @ParameterizedTest
    @CsvSource({
        "51.5, -0.1, 160",
        "-17.8, 179.95, 80",
        "-17.8, -179.95, 80",
        "0, 0, 8",
        "69.6, 18.9, 160",
        "89.5, 10, 100"
    })
    void everythingWithinTheDistanceIsInTheBox(double latitude, double longitude, double kilometres) {
        var area = Area.around(latitude, longitude, kilometres);
        var away = kilometres * 0.999 / Area.EARTH;
        for (int bearing = 0; bearing < 360; bearing += 5) {
            var course = Math.toRadians(bearing);
            var from = Math.toRadians(latitude);
            var north = Math.asin(Math.sin(from) * Math.cos(away) + Math.cos(from) * Math.sin(away) * Math.cos(course));
            var east = Math.toRadians(longitude)
                    + Math.atan2(
                            Math.sin(course) * Math.sin(away) * Math.cos(from),
                            Math.cos(away) - Math.sin(from) * Math.sin(north));
            var degrees = (Math.toDegrees(east) + 540) % 360 - 180;

            assertThat(Math.toDegrees(north)).isBetween(area.south(), area.north());
            assertThat(degrees >= area.west() && degrees <= area.east()
                            || degrees >= area.otherWest() && degrees <= area.otherEast())
                    .as("%s at %d°", area, bearing)
                    .isTrue();
        }
    }

    @Test
    void anOrdinaryBoxIsOne() {
        var area = Area.around(51.5, -0.1, 10);
        assertThat(area.otherWest()).isGreaterThan(area.otherEast());
    }
}
