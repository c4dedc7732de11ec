package org.commonthread.moderation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;

/** One line of the desk's list, with all its words. */
public record QueueLine(
        long id,
        String address,
        String priority,
        String priorityWords,
        String kindWords,
        String byWords,
        String what,
        String waitingWords,
        String clock,
        String claimWords,
        boolean current) {

    static QueueLine of(QueueRow row, QueueAsked asked, long moderator, long shownItem, Instant now) {
        return new QueueLine(
                row.id(),
                asked.on("/moderation/items/" + row.id()),
                row.priority().name().toLowerCase(Locale.ROOT),
                Spoken.say("priority." + row.priority()),
                Spoken.say("kind." + row.kind()),
                row.authorName().isEmpty() ? "" : row.authorName() + ": ",
                row.kind() == Kind.COMMENT ? Markdown.excerpt(row.text(), 110) : row.title(),
                Spoken.age(Duration.between(row.createdAt(), now).toMinutes()),
                clock(row, now),
                ClaimWords.of(row.claim(now), row.claimedById(), moderator, now),
                row.id() == shownItem);
    }

    /** Amber when half of the time for a first look has passed, red at four fifths (MQ-5). */
    private static String clock(QueueRow row, Instant now) {
        var whole = Duration.between(row.createdAt(), row.dueAt()).toMillis();
        var passed = Duration.between(row.createdAt(), now).toMillis();
        if (passed >= whole * 0.8) return "red";
        return passed >= whole * 0.5 ? "amber" : "plain";
    }
}
