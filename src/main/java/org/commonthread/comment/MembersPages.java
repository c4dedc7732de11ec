package org.commonthread.comment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import org.commonthread.member.MemberView;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;

/**
 * Pages of threads as all members read them who have nothing of their own waiting there, kept until anything on them
 * changes. What is one member's own stands beside them in {@link OwnMarks}.
 */
@ApplicationScoped
class MembersPages {
    /** Comments in all; some 2 kB each. */
    private static final int COMMENTS = 10_000;

    @Inject
    Changes changes;

    private Kept<Part, ThreadPage> pages;

    @PostConstruct
    void begin() {
        pages = new Kept<>(changes, COMMENTS, page -> page.comments().size() + 1);
    }

    /** The page as it is now, read only if it has changed since it was read last. */
    ThreadPage of(Part part, Supplier<ThreadPage> read) {
        return pages.get(part, List.of(CommentThread.sight(part.threadId()), MemberView.SIGHT), read);
    }
}
