package org.commonthread.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.hibernate.query.Page;

/**
 * Finds out whether somebody went around the database and changed the log (MQ-18): recomputes every hash from the first
 * line on, in constant memory, and without making anybody who decides meanwhile wait.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class Verifying {
    private static final int STEP = 1_000;

    @Inject
    AuditRows rows;

    @Inject
    CheckKeeping keeping;

    @Inject
    ModerationPolicy policy;

    /** Walks the chain for somebody who asks. */
    public Verification verify(Actor moderator) {
        policy.requireTeam(moderator);
        return verify();
    }

    /** Walks the chain up to where it ended when it began, and keeps what was found. */
    public Verification verify() {
        var found = walk(rows.head().get(0));
        keeping.keep(found);
        return found;
    }

    /** What the last walk found, be it last night's. */
    public Optional<Checked> last(Actor moderator) {
        policy.requireTeam(moderator);
        return rows.checks(Page.first(1)).stream().findFirst();
    }

    private Verification walk(AuditHead head) {
        var previous = AuditRow.BEGINNING;
        long number = 0;
        while (number < head.number()) {
            var lines = rows.from(number, head.number(), Page.first(STEP));
            if (lines.isEmpty()) return new Verification(number, number + 1);
            for (var line : lines) {
                number++;
                if (!line.isNext(number, previous)) return new Verification(number, number);
                previous = line.row().hash();
            }
        }
        return new Verification(number, head.isAt(number, previous) ? null : number);
    }
}
