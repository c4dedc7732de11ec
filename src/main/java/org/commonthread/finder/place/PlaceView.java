package org.commonthread.finder.place;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A point somebody can name.
 *
 * @param country two letters (ISO 3166-1)
 * @param code postal code, in the form {@link Postcode} gives it; empty for a town
 * @param region a county, state or province, as it is needed to tell two towns of one name apart
 * @param people who live there; 0 where the table does not say
 * @param zone IANA time zone
 */
public record PlaceView(
        Long id,
        String country,
        String code,
        String name,
        String region,
        Double latitude,
        Double longitude,
        Integer people,
        String zone) {

    /** "Portland, OR, United States"; "SW1A, Westminster Abbey, Greater London, United Kingdom". */
    public String label() {
        return Stream.of(code, name, region.equals(name) ? "" : region, countryName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    public String countryName() {
        return countryName(country);
    }

    public static String countryName(String country) {
        return country.isEmpty()
                ? ""
                : new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.ENGLISH);
    }

    /** Whether both would read the same to a person. */
    boolean isNamedLike(PlaceView other) {
        return country.equals(other.country) && name.equals(other.name) && region.equals(other.region);
    }
}
