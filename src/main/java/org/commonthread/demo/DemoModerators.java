package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.SiteClock;
import org.jspecify.annotations.Nullable;

/** Priya and Tom, deciding in turn about what the demo people send. */
@ApplicationScoped
class DemoModerators {
    private static final int ALL = 1_000;

    @Inject
    DemoPeople people;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    SiteClock clock;

    private int turn;

    void approve(Subject subject, Instant sent) {
        decide(subject, DecisionKind.APPROVE, null, "", sent);
    }

    /** Decides some time after it was sent, as people do: between a quarter of an hour and some hours. */
    void decide(Subject subject, DecisionKind decision, @Nullable ReasonCode reason, String message, Instant sent) {
        var moderator = people.called(turn++ % 2 == 0 ? "priya" : "tom");
        clock.travel(
                sent.plus(Duration.ofMinutes(15 + turn * 37L % 190)),
                () -> judge(moderator, subject, decision, reason, message));
    }

    private void judge(
            Actor moderator, Subject subject, DecisionKind decision, @Nullable ReasonCode reason, String message) {
        var waiting = item(moderator, subject);
        if (waiting == null) return;
        claiming.claim(moderator, waiting.id());
        var seen = queue.item(moderator, waiting.id()).item();
        deciding.decide(moderator, new Decide(seen.id(), decision, reason, message, seen.revision(), seen.version()));
    }

    private @Nullable QueueRow item(Actor moderator, Subject subject) {
        return queue.after(moderator, QueueFilter.OPEN, null, ALL).stream()
                .filter(row -> row.kind() == subject.kind() && row.subjectId() == subject.id())
                .findFirst()
                .orElse(null);
    }
}
