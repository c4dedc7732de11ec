package org.commonthread.moderation.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Typed;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** A moderator tells the safeguarding lead what stays with her; nobody else can read it. */
@ApplicationScoped
@Transactional
public class Debriefing {
    public static final int WORDS_MAX = 2_000;
    private static final int SHOWN = 50;

    @Inject
    CareRows rows;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    public void write(Actor moderator, @Nullable String typed) {
        policy.reach(moderator);
        var words = Typed.lines(typed).strip();
        if (words.isEmpty() || words.length() > WORDS_MAX) {
            throw Refusal.unacceptable("words", "Please write something, in up to 2,000 characters.");
        }
        rows.entityManager().persist(new Debrief(moderator.id(), words, clock.instant()));
    }

    /** What she has written herself, and whether it was read. */
    public List<DebriefLine> mine(Actor moderator) {
        policy.reach(moderator);
        return rows.debriefsOf(moderator.id(), Page.first(SHOWN));
    }

    /** What others have written to her who leads. */
    public List<DebriefLine> all(Actor lead) {
        Metering.requireLead(lead);
        return rows.debriefs(lead.id(), Page.first(SHOWN));
    }

    public void read(Actor lead, long id) {
        Metering.requireLead(lead);
        var debrief = rows.entityManager().find(Debrief.class, id);
        if (debrief == null) throw Refusal.notFound();
        debrief.read(clock.instant());
    }
}
