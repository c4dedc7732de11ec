package org.commonthread.finder;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.platform.text.Typed;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where a group is.
 *
 * @param street the lines of the address that lead to the door
 * @param country two letters (ISO 3166-1); empty where it does not matter
 * @param latitude degrees north (WGS 84); null where there is none
 * @param longitude degrees east
 * @param shownTo who may know more than the town
 */
@Embeddable
public record Spot(
        @Size(max = 200, message = "Please keep the street to 200 characters.")
        String street,

        @Size(max = 100, message = "Please keep the town to 100 characters.")
        String town,

        @Size(max = 100, message = "Please keep the region to 100 characters.")
        String region,

        @Size(max = 12, message = "Please keep the postcode to 12 characters.")
        String postcode,

        @Pattern(regexp = "|[A-Z]{2}", message = "Please give the country as two letters, such as GB.")
        String country,

        @DecimalMin(value = "-90", message = "Latitudes go from -90 to 90.")
        @DecimalMax(value = "90", message = "Latitudes go from -90 to 90.")
        @Nullable
        Double latitude,

        @DecimalMin(value = "-180", message = "Longitudes go from -180 to 180.")
        @DecimalMax(value = "180", message = "Longitudes go from -180 to 180.")
        @Nullable
        Double longitude,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "address_shown_to")
        ShownTo shownTo) {
    public static final Spot NONE = new Spot("", "", "", "", "", null, null, ShownTo.ALL);

    /** Within such a square lies what must not be found: about five kilometres. */
    private static final double COARSE = 0.05;

    public Spot {
        street = Typed.line(street);
        town = Typed.line(town);
        region = Typed.line(region);
        postcode = Typed.line(postcode).toUpperCase(Locale.ROOT);
        country = Typed.line(country).toUpperCase(Locale.ROOT);
    }

    boolean isKnown() {
        return latitude != null && longitude != null;
    }

    Spot at(double north, double east) {
        return new Spot(street, town, region, postcode, country, north, east, shownTo);
    }

    /** As much of it as anybody may know. */
    Spot forVisitors() {
        return shownTo == ShownTo.ALL ? this : new Spot("", town, region, "", country, null, null, shownTo);
    }

    /** From where distances to it are told: what is hidden cannot be found by asking from many sides. */
    @Nullable
    Double nearLatitude() {
        return coarse(latitude);
    }

    @Nullable
    Double nearLongitude() {
        return coarse(longitude);
    }

    private @Nullable Double coarse(@Nullable Double degrees) {
        if (degrees == null || shownTo == ShownTo.ALL) return degrees;
        return Math.round(degrees / COARSE) * COARSE;
    }

    /** In one line, as far as it is known. */
    public String line() {
        return Stream.of(street, town, region, postcode)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public boolean isHidden() {
        return shownTo != ShownTo.ALL;
    }
}
