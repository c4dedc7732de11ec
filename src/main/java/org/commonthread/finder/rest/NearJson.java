package org.commonthread.finder.rest;

import java.util.List;
import org.commonthread.finder.Counts;
import org.commonthread.finder.Near;
import org.commonthread.finder.Unit;
import org.commonthread.finder.place.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * Groups near a place, with what the contract's lists have and what this search has found out.
 *
 * @param place null where the name says too little; then {@code others} has what it may mean, to be asked for with
 *     {@code at}
 * @param radius in {@code unit}; larger than asked for if {@code widened}
 */
record NearJson(
        List<EntryJson> items,
        @Nullable String next,
        @Nullable PlaceJson place,
        List<PlaceJson> others,
        int radius,
        Unit unit,
        boolean widened,
        long total,
        Counts counts,
        Online online) {
    /** A place by its name; {@code at} asks for this very one. */
    record PlaceJson(long at, String name, String region, String country, String code) {
        static PlaceJson of(PlaceView place) {
            return new PlaceJson(place.id(), place.name(), place.region(), place.country(), place.code());
        }
    }

    /** Groups one can join from anywhere. */
    record Online(List<EntryJson> items, @Nullable String next) {}

    static NearJson of(Near near, List<EntryJson> items, Online online) {
        var place = near.place();
        return new NearJson(
                items,
                near.next(),
                place == null ? null : PlaceJson.of(place),
                near.others().stream().map(PlaceJson::of).toList(),
                near.radius(),
                near.unit(),
                near.widened(),
                near.total(),
                near.counts(),
                online);
    }
}
