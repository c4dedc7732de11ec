package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.commonthread.comment.Answering;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.Following;
import org.commonthread.comment.PostComment;
import org.commonthread.comment.TakingBack;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.SiteClock;

/** The demo's threads: people answering one another, with every state a comment can be in. */
@ApplicationScoped
class DemoThreads {
    private static final List<String> THREADS = List.of(
            "what-i-learned-in-the-hospital-car-park",
            "the-year-i-stopped-counting",
            "the-list-on-our-fridge",
            "a-recipe-with-no-numbers-in-it");

    @Inject
    DemoPeople people;

    @Inject
    DemoStories stories;

    @Inject
    DemoModerators moderators;

    @Inject
    Answering answering;

    @Inject
    TakingBack takingBack;

    @Inject
    Following following;

    @Inject
    SiteClock clock;

    private final Map<String, Long> ids = new HashMap<>();

    /** All that is said in them. */
    List<DemoMoment> said(Instant now) {
        return all().map(comment -> {
                    var at = DemoContent.ago(now, comment.ago());
                    return new DemoMoment(at, () -> post(comment, at));
                })
                .toList();
    }

    /** Takes down what is taken down after all was said. */
    void takeDown(Instant now) {
        all().forEach(comment -> takeDown(comment, DemoContent.ago(now, comment.ago())));
    }

    private static Stream<DemoComment> all() {
        return Stream.concat(
                THREADS.stream().flatMap(slug -> DemoComment.thread(slug).stream()), DemoComment.queue().stream());
    }

    private void post(DemoComment comment, Instant at) {
        var author = people.called(comment.handle());
        var parent = comment.parentPath() == null ? null : ids.get(comment.slug() + comment.parentPath());
        var thread = following.threadOn(new Subject(Kind.STORY, stories.id(comment.slug())));
        clock.travel(at, () -> {
            var posted = answering.post(author, new PostComment(thread, parent, comment.text(), comment.key()));
            ids.put(place(comment), posted.id());
        });
        if (comment.state().equals("PENDING")) return;
        moderators.approve(subject(comment), at);
        if (comment.state().equals("EDITED")) {
            var later = at.plus(Duration.ofMinutes(50));
            clock.travel(later, () -> answering.edit(author, id(comment), comment.text()));
            moderators.approve(subject(comment), later);
        }
    }

    /** What was answered before it was taken down keeps its place; a moderator acts on an edit that was held again. */
    private void takeDown(DemoComment comment, Instant at) {
        var author = people.called(comment.handle());
        if (comment.state().equals(CommentState.REMOVED_BY_AUTHOR.name())) {
            clock.travel(at.plus(Duration.ofHours(5)), () -> takingBack.takeBack(author, id(comment)));
        } else if (comment.ruleAndWords() != null) {
            var rule = comment.ruleAndWords().split(" ", 2);
            clock.travel(at.plus(Duration.ofHours(2)), () -> answering.edit(author, id(comment), comment.text()));
            moderators.decide(
                    subject(comment),
                    DecisionKind.REMOVE,
                    ReasonCode.valueOf(rule[0]),
                    rule[1],
                    at.plus(Duration.ofHours(2)));
        }
    }

    private Subject subject(DemoComment comment) {
        return new Subject(Kind.COMMENT, id(comment));
    }

    private long id(DemoComment comment) {
        return Objects.requireNonNull(ids.get(place(comment)), () -> "not posted: " + place(comment));
    }

    private static String place(DemoComment comment) {
        return comment.slug() + (comment.path().isEmpty() ? comment.key() : comment.path());
    }
}
