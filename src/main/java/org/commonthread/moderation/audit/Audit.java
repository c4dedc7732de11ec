package org.commonthread.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/**
 * The log of what moderators did: lines are added at the end and nowhere else (MQ-18). The database itself refuses to
 * change or delete one, and {@link #verify} finds out if somebody went around it.
 */
@ApplicationScoped
@Transactional
public class Audit {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int STEP = 1_000;

    @Inject
    EntityManager entities;

    @Inject
    AuditRows rows;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    /** Adds a line in the present transaction. */
    public void append(Actor actor, Deed deed) {
        var head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        var salt = new byte[16];
        RANDOM.nextBytes(salt);
        var words = new AuditWords(head.next(), HexFormat.of().formatHex(salt), deed.words());
        var row = new AuditRow(head.next(), clock.instant(), actor.id(), deed, words.digest(), head.hash());
        entities.persist(row);
        entities.persist(words);
        head.advance(row);
    }

    /**
     * The result of walking the whole chain.
     *
     * @param rows how many lines there are
     * @param brokenAt the number of the first line that does not fit, null if all do
     */
    public record Verification(long rows, @Nullable Long brokenAt) {
        public boolean ok() {
            return brokenAt == null;
        }
    }

    /** Recomputes every hash from the first line on; in constant memory. */
    public Verification verify(Actor moderator) {
        policy.requireLog(moderator);
        var head = entities.find(AuditHead.class, AuditHead.ONLY, LockModeType.PESSIMISTIC_READ);
        var previous = AuditRow.BEGINNING;
        long number = 0;
        for (var lines = rows.from(number, Page.first(STEP));
                !lines.isEmpty();
                lines = rows.from(number, Page.first(STEP))) {
            for (var line : lines) {
                number++;
                if (line.number() != number || !line.follows(previous) || wordsWereChanged(line)) {
                    return new Verification(rows.count(), number);
                }
                previous = line.hash();
            }
            entities.clear();
        }
        return new Verification(number, head.isAt(number, previous) ? null : number + 1);
    }

    private boolean wordsWereChanged(AuditRow line) {
        var words = entities.find(AuditWords.class, line.number());
        return words != null && !words.digest().equals(line.wordsDigest());
    }

    /** Lines before number {@code before}, the newest first. */
    public List<AuditLine> newest(Actor moderator, long before, int limit) {
        policy.requireLog(moderator);
        return rows.before(before, Page.first(limit));
    }
}
