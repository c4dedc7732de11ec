package org.commonthread.finder.place;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Objects;
import org.commonthread.Given;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Towns and postal codes as people type them, in the table that comes with the program. */
@ArquillianTest
class LocatingIT {
    @Inject
    Given given;

    @Inject
    Locating locating;

    @Inject
    LayingOut layingOut;

    @BeforeEach
    void layOut() {
        given.places();
    }

    @ParameterizedTest
    @CsvSource({
        "SW1A 2AA, GB, 51.5, -0.1",
        "sw1a2aa, GB, 51.5, -0.1",
        "LS6, GB, 53.8, -1.6",
        "02139, US, 42.4, -71.1",
        "02139-4307, US, 42.4, -71.1",
        "K1P 5M7, CA, 45.4, -75.7",
        "D02 X285, IE, 53.3, -6.3",
        "1012 AB, NL, 52.4, 4.9",
        "Leeds, GB, 53.8, -1.5",
        "LEEDS uk, GB, 53.8, -1.5",
        "london, GB, 51.5, -0.1",
        "Zurich, CH, 47.4, 8.5",
        "São Paulo, BR, -23.5, -46.6",
        "coeur dalene, US, 47.7, -116.8"
    })
    void aPlaceIsFoundHoweverItIsTyped(String typed, String country, double latitude, double longitude) {
        // five digits are a code in many countries
        var within = typed.startsWith("02139") ? country : "";
        var place = locating.find(typed.replace(" uk", ", UK"), within).place();

        assertThat(place).as(typed).isNotNull();
        assertThat(Objects.requireNonNull(place).country()).isEqualTo(country);
        assertThat(place.latitude()).isBetween(latitude - 0.15, latitude + 0.15);
        assertThat(place.longitude()).isBetween(longitude - 0.15, longitude + 0.15);
        assertThat(place.zone()).contains("/");
    }

    @Test
    void ofSeveralOfOneNameSheChooses() {
        var found = locating.find("Newport", "GB");

        assertThat(found.others())
                .extracting(PlaceView::region)
                .contains("Isle of Wight")
                .hasSizeBetween(3, 12);
        assertThat(locating.find("Newport, Isle of Wight", "").place())
                .extracting(PlaceView::region)
                .isEqualTo("Isle of Wight");
        assertThat(locating.find("Portland, ME", "").place())
                .extracting(PlaceView::region)
                .isEqualTo("ME");
        assertThat(locating.at(found.others().get(0).id()))
                .contains(found.others().get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "xqzzy", "'; drop table place; --", "%", "_", "ZZ99 9ZZ", "💔", "0"})
    void nonsenseIsNowhere(String typed) {
        assertThat(locating.find(typed, "").isNowhere()).isTrue();
    }

    @Test
    void theTableIsLaidOutOnce() {
        assertThat(layingOut.fromFiles()).isZero();
        assertThat(locating.isLaidOut()).isTrue();
    }
}
