package org.commonthread.moderation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.stream.Stream;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.hibernate.query.Page;

/** The log as the site's own team reads it, the newest line first. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class LogReading {
    private static final int STEP = 1_000;

    @Inject
    AuditRows rows;

    @Inject
    ModerationPolicy policy;

    /** Lines before number {@code before}. */
    public List<AuditLine> newest(Actor moderator, LogFilter filter, long before, int limit) {
        policy.requireTeam(moderator);
        return rows.before(
                filter.actor(),
                filter.actions(),
                filter.kinds(),
                filter.subjectId(),
                filter.from(),
                filter.until(),
                before,
                Page.first(limit));
    }

    /** All of them, one after the other, a page in memory at a time. */
    public Stream<AuditLine> all(Actor moderator, LogFilter filter) {
        var first = newest(moderator, filter, Long.MAX_VALUE, STEP);
        return Stream.iterate(
                        first,
                        lines -> !lines.isEmpty(),
                        lines -> lines.size() < STEP
                                ? List.of()
                                : newest(moderator, filter, lines.get(STEP - 1).number(), STEP))
                .flatMap(List::stream);
    }
}
