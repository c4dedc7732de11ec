package org.commonthread.comment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.commonthread.moderation.subject.SubjectAnswered;
import org.hibernate.query.Page;

/** Tells the house of comments that are seen and stay: once each, whichever node is asked (CM-6). */
@ApplicationScoped
@Transactional
public class Announcing {
    /** So long its author can undo it and nobody was told (CM-4). */
    public static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    Comments comments;

    @Inject
    Event<CommentAppeared> appeared;

    @Inject
    Event<SubjectAnswered> answered;

    @Inject
    Clock clock;

    List<Long> due(int limit) {
        return comments.unannounced(clock.instant().minus(GRACE), Page.first(limit));
    }

    /**
     * Tells of those of the comments that nobody has told of yet, in a few statements however many they are.
     *
     * @return how many were for us to tell
     */
    public int announce(List<Long> commentIds) {
        if (commentIds.isEmpty()) return 0;
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as exact as the column
        if (comments.announce(commentIds, now) == 0) return 0;
        var ours = comments.announced(commentIds, now);
        var mentioned = comments.mentions(commentIds).stream()
                .collect(groupingBy(CommentMention::commentId, mapping(CommentMention::memberId, toList())));
        ours.forEach(each -> answered.fire(new SubjectAnswered(each.subject(), each.shownAt())));
        ours.forEach(each -> appeared.fire(each.event(mentioned.getOrDefault(each.id(), List.of()), now)));
        return ours.size();
    }
}
