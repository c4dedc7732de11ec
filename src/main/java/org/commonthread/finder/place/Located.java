package org.commonthread.finder.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may have meant.
 *
 * @param place what she most likely did; null where that would be a guess, or where there is none
 * @param others of the same name, the largest first
 */
public record Located(@Nullable PlaceView place, List<PlaceView> others) {
    static final Located NOWHERE = new Located(null, List.of());

    public boolean isNowhere() {
        return place == null && others.isEmpty();
    }
}
