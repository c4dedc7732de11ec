package org.commonthread.finder;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for. It is never kept: no log, no row, no key of a cache has it.
 *
 * @param place a town or postal code as she typed it; empty if she has not
 * @param country two letters, or empty for any
 * @param placeId the one she chose among several of one name; 0 if she has not
 * @param radius one of {@link Near#RADII}, in the unit of the place; anything else is the least of them
 * @param cursor where the list of groups nearby goes on; null for its beginning
 * @param onlineCursor where the list of groups one can join from anywhere goes on
 */
public record NearQuestion(
        String place,
        String country,
        long placeId,
        int radius,
        NearFilter filter,
        @Nullable String cursor,
        @Nullable String onlineCursor,
        int limit) {}
