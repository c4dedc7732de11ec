package org.commonthread.comment;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.commonthread.member.MemberView;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Fresh;

/**
 * Pages of threads as all members read them who have nothing of their own waiting there, kept on this node until
 * anything on them changes. What is one member's own stands beside them in {@link OwnMarks}.
 */
@ApplicationScoped
class MembersPages {
    /** Comments in all; some 2 kB each. */
    private static final int COMMENTS = 10_000;

    private final Cache<Part, Kept> pages = Caffeine.newBuilder()
            .maximumWeight(COMMENTS)
            .weigher((Part part, Kept kept) -> kept.page().comments().size() + 1)
            .build();

    @Inject
    Changes changes;

    private record Kept(List<Fresh> watched, ThreadPage page) {
        boolean isStill() {
            return watched.stream().allMatch(Fresh::isStill);
        }
    }

    /** The page as it is now, read only if it has changed since it was read last. */
    ThreadPage of(Part part, Supplier<ThreadPage> read) {
        var kept = pages.getIfPresent(part);
        if (kept != null && kept.isStill()) return kept.page();
        // in this order, or a change between the two would be missed
        var watched = List.of(changes.fresh(CommentThread.sight(part.threadId())), changes.fresh(MemberView.SIGHT));
        var page = read.get();
        pages.put(part, new Kept(watched, page));
        return page;
    }
}
