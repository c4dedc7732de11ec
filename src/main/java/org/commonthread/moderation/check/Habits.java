package org.commonthread.moderation.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Locale;
import org.commonthread.platform.Digest;

/** Remembers how members write, in the transaction of what they write: one row each, read and written once a text. */
@ApplicationScoped
class Habits {
    /** Shorter ones ("thank you", "sending a hug") are said again and again, and should be. */
    private static final int LONG_ENOUGH = 60;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    Lately noted(Submission submission) {
        var author = submission.author().id();
        var habit = entities.find(Habit.class, author, LockModeType.PESSIMISTIC_WRITE);
        if (habit == null) {
            habit = new Habit(author);
            entities.persist(habit);
        }
        return habit.note(submission.subject(), fingerprint(submission.text()), clock.instant());
    }

    /** Of the letters alone, so that a blank or a full stop more makes it no other text. */
    private static String fingerprint(String text) {
        var letters = text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
        return letters.length() < LONG_ENOUGH ? "" : Digest.hex(letters).substring(0, 24);
    }
}
