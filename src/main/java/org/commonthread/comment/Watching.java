package org.commonthread.comment;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.hibernate.query.Page;

/** A member keeping an eye on a thread, and on how far she has read in it (CM-9). */
@ApplicationScoped
@TriedAgain
@Transactional
public class Watching {
    /** Members' threads and reactions in memory; some hundred bytes each. */
    private static final int MARKS = 20_000;

    @Inject
    Readings readings;

    @Inject
    Pages pages;

    @Inject
    Threads threads;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private Kept<ThreadReading.Key, OwnMarks> kept;

    @PostConstruct
    void keep() {
        kept = new Kept<>(changes, MARKS, marks -> marks.reactions().size() + 1);
    }

    /** What is hers in a thread, read when she or the thread has changed; a visitor has nothing and nothing is asked. */
    @Transactional(TxType.SUPPORTS)
    public OwnMarks own(Actor reader, long threadId) {
        if (!reader.isMember()) return OwnMarks.NONE;
        return kept.get(
                new ThreadReading.Key(reader.id(), threadId),
                List.of(CommentThread.sight(threadId), ThreadReading.sight(reader.id())),
                () -> read(reader.id(), threadId));
    }

    private OwnMarks read(long memberId, long threadId) {
        return readings.own(threadId, memberId).stream()
                .findFirst()
                .map(OwnMarks::of)
                .orElse(OwnMarks.NONE);
    }

    public void watch(Actor member, long threadId, boolean wanted) {
        threads.subject(member.member(), threadId);
        reading(member.id(), threadId, wanted).watch(wanted);
    }

    /** Everything that was shown until {@code seen} is read; what comes later is new to her. */
    public void markRead(Actor member, long threadId, Instant seen) {
        threads.subject(member.member(), threadId);
        var now = clock.instant();
        reading(member.id(), threadId, false).readTo(seen.isAfter(now) ? now : seen);
    }

    /** The first comment in the order of the thread that is new to her. */
    public Optional<Long> firstUnread(Actor member, long threadId) {
        threads.subject(member.member(), threadId);
        return Optional.ofNullable(find(member.id(), threadId))
                .flatMap(reading -> pages.unread(threadId, reading.readAt(), member.id(), Page.first(1)).stream()
                        .findFirst());
    }

    /** Reactions are hidden from a member who wishes it, hers and others' (CM-8). */
    public void hideReactions(Actor member, boolean wanted) {
        var habit = readings.entityManager()
                .find(ReadingHabit.class, member.member().id());
        if (habit == null) {
            habit = new ReadingHabit(member.id());
            readings.entityManager().persist(habit);
        }
        habit.hideReactions(wanted);
    }

    /** Who writes in a thread watches it from then on, unless she has said before that she does not wish to. */
    void begin(long memberId, long threadId) {
        reading(memberId, threadId, true);
    }

    private ThreadReading reading(long memberId, long threadId, boolean watching) {
        var known = find(memberId, threadId);
        if (known != null) return known;
        var reading = new ThreadReading(new ThreadReading.Key(memberId, threadId), watching, clock.instant());
        readings.entityManager().persist(reading);
        return reading;
    }

    @org.jspecify.annotations.Nullable
    private ThreadReading find(long memberId, long threadId) {
        return readings.entityManager().find(ThreadReading.class, new ThreadReading.Key(memberId, threadId));
    }
}
