package org.commonthread.finder;

import java.util.List;
import org.commonthread.finder.place.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link NearQuestion}.
 *
 * @param place where she looks from; null if that is not known yet
 * @param others places of the same name
 * @param radius within which these groups are; larger than asked for where there were too few
 * @param widened whether it is
 * @param total how many there are within it
 * @param farthest whether there is no larger radius to be tried
 * @param items the nearest first
 * @param next cursor of what follows them
 * @param counts how many there would be with one more filter
 */
public record Near(
        @Nullable PlaceView place,
        List<PlaceView> others,
        Unit unit,
        int radius,
        boolean widened,
        long total,
        boolean farthest,
        List<EntryView> items,
        @Nullable String next,
        Counts counts) {
    public static final List<Integer> RADII = List.of(5, 10, 25, 50, 100);

    /** Fewer are no choice, and the search goes further. */
    static final int ENOUGH = 5;

    /** Whether nothing is called so. */
    public boolean isUnknown() {
        return place == null && others.isEmpty();
    }

    static Near nowhere(List<PlaceView> others) {
        return new Near(null, others, Unit.KILOMETRES, RADII.get(0), false, 0, false, List.of(), null, Counts.NONE);
    }
}
