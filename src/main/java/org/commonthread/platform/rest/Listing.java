package org.commonthread.platform.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of a list; {@code next} is asked for with {@code cursor=} and means nothing to anybody but us. */
public record Listing<T>(List<T> items, @Nullable String next) {
    public static final int LARGEST = 100;

    /** The page size asked for, within bounds. */
    public static int limit(int asked) {
        return Math.max(1, Math.min(asked, LARGEST));
    }
}
