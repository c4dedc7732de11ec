package org.commonthread.platform;

import org.jspecify.annotations.Nullable;

/** Looks through the wrappings that a container puts around what was thrown. */
public final class Causes {
    private Causes() {}

    /** The first of its causes that is a {@code wanted}, itself included; null if none is. */
    public static <T extends Throwable> @Nullable T within(Throwable failure, Class<T> wanted) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (wanted.isInstance(cause)) return wanted.cast(cause);
        }
        return null;
    }
}
