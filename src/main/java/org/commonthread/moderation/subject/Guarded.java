package org.commonthread.moderation.subject;

import org.jspecify.annotations.Nullable;

/** What decides who may see an item of the queue. */
public interface Guarded {
    /** Who wrote what it is about; null if nobody here did. */
    @Nullable
    Long authorId();

    /** The group it belongs to; null if it is the whole site's. */
    @Nullable
    Long groupId();

    /** Whether the person who asks was kept out of this very item, because she decided in the matter before. */
    boolean keptOut();
}
