package org.commonthread.platform.ready;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** One page being made: what it shows, and what of that others have changed while it was made. */
public final class Render {
    private static final ThreadLocal<@Nullable Render> CURRENT = new ThreadLocal<>();

    private final Set<Sight> shown = new HashSet<>();
    private final Set<Sight> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean allChanged;

    Render() {}

    /**
     * The page this thread makes shows these; said any time before it is finished. Nothing happens where no page is
     * made for visitors: for members, in jobs and for scripts.
     */
    public static void shows(Sight... sights) {
        var current = CURRENT.get();
        if (current != null) Collections.addAll(current.shown, sights);
    }

    /** Makes {@code page} on this thread and collects what it shows. */
    @Nullable
    ReadyPage collect(Making page) throws Exception {
        CURRENT.set(this);
        try {
            return page.make();
        } finally {
            CURRENT.remove();
        }
    }

    void noticeChange(Collection<Sight> sights) {
        changed.addAll(sights);
    }

    void noticeChangeOfAll() {
        allChanged = true;
    }

    /** A page that says nothing of what it shows is never kept: nobody could tell when it is no longer true. */
    boolean mayBeKept() {
        return !shown.isEmpty();
    }

    boolean isStillTrue() {
        return !allChanged && Collections.disjoint(shown, changed);
    }

    List<Sight> shown() {
        return List.copyOf(shown);
    }
}
