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
 * Pages of threads as all members read them who have nothing of their own waiting there, and as all visitors do, kept until
 * anything on them changes. What is one member's own stands beside them in {@link OwnMarks}.
 */
@ApplicationScoped
class SharedPages {
    /** Comments in all; some 2 kB each. */
    private static final int COMMENTS = 10_000;

    @Inject
    Changes changes;

    private Kept<Question, ThreadPage> pages;

    private record Question(Part part, boolean member) {}

    @PostConstruct
    void begin() {
        pages = new Kept<>(changes, COMMENTS, page -> page.comments().size() + 1);
    }

    /** The page as it is now, read only if it has changed since it was read last. */
    ThreadPage of(Part part, boolean member, Supplier<ThreadPage> read) {
        return pages.get(
                new Question(part, member), List.of(CommentThread.sight(part.threadId()), MemberView.SIGHT), read);
    }
}
