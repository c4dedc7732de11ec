package org.commonthread.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.Page;

/**
 * Where letters wait. One is laid here in the transaction of the deed it tells of, so that it is sent if and only if the
 * deed was done, whatever happens to the mail server, to this node or to the other.
 */
@ApplicationScoped
@Transactional
public class Outbox {
    /** Longer than the slowest conversation with a mail server; after it another node may try. */
    static final Duration CLAIM = Duration.ofMinutes(5);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** "The give-up time generally needs to be at least 4-5 days" (RFC 5321, 4.5.4.1). */
    private static final Duration PATIENCE = Duration.ofDays(5);

    /** So long an occasion is remembered for which a letter was sent. */
    private static final Duration MEMORY = Duration.ofDays(400);

    @Inject
    OutboxLetters letters;

    @Inject
    Clock clock;

    /** Lays a letter out to be sent, unless there is or was one for the same occasion. */
    public void put(Letter letter) {
        if (letters.countOf(letter.recipient(), letter.once()) == 0) {
            letters.entityManager().persist(new OutboxLetter(letter, clock.instant()));
        }
    }

    List<Long> due(int limit) {
        return letters.due(clock.instant(), Page.first(limit));
    }

    /** The letter, if it is ours to send; nothing if another node was first. */
    Optional<TakenLetter> take(long id) {
        var now = clock.instant();
        return letters.take(id, now, now.plus(CLAIM)) == 1 ? Optional.of(letters.taken(id)) : Optional.empty();
    }

    void sent(TakenLetter letter) {
        letters.end(letter.id(), letter.takenUntil(), LetterState.SENT, clock.instant());
    }

    void giveUp(TakenLetter letter) {
        letters.end(letter.id(), letter.takenUntil(), LetterState.GIVEN_UP, clock.instant());
    }

    /** It will be tried again after a pause that doubles each time; after days it is given up. */
    void postpone(TakenLetter letter) {
        var next = clock.instant().plus(pause(letter.attempts()));
        if (next.isAfter(letter.writtenAt().plus(PATIENCE))) giveUp(letter);
        else letters.postpone(letter.id(), letter.takenUntil(), next);
    }

    static Duration pause(int attempts) {
        var doubled = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }

    void forgetOld() {
        Instant before = clock.instant().minus(MEMORY);
        letters.forget(before);
    }
}
