package org.commonthread.platform.ready;

import org.jspecify.annotations.Nullable;

/** The making of a page, which may fail as pages do. */
@FunctionalInterface
public interface Making {
    /** @return null if the visitor has been answered in another way: sent elsewhere, or told of an error */
    @Nullable
    ReadyPage make() throws Exception;
}
