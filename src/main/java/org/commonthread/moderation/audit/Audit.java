package org.commonthread.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.commonthread.member.Actor;

/**
 * The log of what moderators did: lines are added at the end and nowhere else (MQ-18). The database itself refuses to
 * change or delete one, and {@link Verifying} finds out if somebody went around it.
 */
@ApplicationScoped
@Transactional
public class Audit {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    EntityManager entities;

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
}
