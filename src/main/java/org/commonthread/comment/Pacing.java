package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.commonthread.member.Actor;
import org.commonthread.member.Membership;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;

/** How fast anybody may write here (CM-11). Nobody is told that she types too fast: people paste what they prepared. */
@ApplicationScoped
class Pacing {
    static final Duration NEW = Duration.ofDays(3);
    static final int A_DAY_WHEN_NEW = 20;

    @Inject
    Paces paces;

    @Inject
    Membership membership;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @throws Refusal that says when she can send it, if this one is too many */
    void take(Actor author) {
        var now = clock.instant();
        var today = Pace.day(now);
        if (paces.take(
                        author.id(),
                        now,
                        now.minus(settings.commentPause()),
                        today,
                        fewWhenNew(),
                        settings.commentsADay())
                == 1) return;
        var pace = paces.entityManager().find(Pace.class, author.id());
        if (pace != null) throw tooMany(pace, now);
        var joined = membership.byHandle(author.handle()).joinedAt();
        paces.entityManager().persist(new Pace(author.id(), joined, now));
        paces.entityManager().flush();
    }

    private int fewWhenNew() {
        return Math.max(A_DAY_WHEN_NEW, settings.commentsADay() / 5);
    }

    private Refusal tooMany(Pace pace, Instant now) {
        if (pace.isTooSoon(now, settings.commentPause())) {
            return Refusal.tooMany(
                    "One breath between two comments, please. Your words are kept here; send them in a few seconds.",
                    Duration.between(now, pace.nextAt(settings.commentPause())));
        }
        var midnight = Pace.day(now).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return Refusal.tooMany(
                "That was a lot of comments for one day. Your words are kept here; you can send them tomorrow.",
                Duration.between(now, midnight));
    }
}
