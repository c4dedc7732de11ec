package org.commonthread.story;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.commonthread.member.MemberView;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.platform.ready.Sight;
import org.hibernate.query.Page;

/**
 * The beginning of the lists that everybody meets first. All members see the same there, so it is read once and kept until
 * a story comes, goes or is answered, on whichever node.
 */
@ApplicationScoped
class FirstLines {
    /** A list in one of its lengths, for members or for all; some dozen kilobytes each. */
    private static final int KEPT = 32;

    /** So long a story is among those that wait for a first answer. The search for one ends here, also if all have one. */
    private static final Duration STILL_NEW = Duration.ofDays(90);

    /** A line tells how often its story was answered. */
    private static final Sight THREADS = new Sight("threads");

    /** All that a line shows. */
    static final List<Sight> SHOWN = List.of(StoryLine.LIST, THREADS, MemberView.SIGHT);

    @Inject
    StoryLines lines;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private Kept<Question, List<StoryLine>> kept;

    private enum Order {
        NEWEST,
        UNANSWERED
    }

    private record Question(Order order, boolean member, int limit) {}

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, KEPT, lines -> 1);
    }

    List<StoryLine> newest(boolean member, int limit) {
        return asked(
                new Question(Order.NEWEST, member, limit),
                () -> lines.newest(member, Reading.BEGINNING, 0, Page.first(limit)));
    }

    /** Published stories of the last months that nobody has answered yet, the newest first. */
    List<StoryLine> unanswered(boolean member, int limit) {
        return asked(
                new Question(Order.UNANSWERED, member, limit),
                () -> lines.unanswered(member, clock.instant().minus(STILL_NEW), Page.first(limit)));
    }

    private List<StoryLine> asked(Question question, Supplier<List<StoryLine>> read) {
        return kept.get(question, SHOWN, read);
    }
}
