package org.commonthread.moderation.readfirst;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.platform.text.Typed;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Whose posts are read before others see them; asked at every text, so each node keeps it in memory. */
@ApplicationScoped
@Transactional
public class ReadFirst {
    public static final int WHY_MAX = 200;
    private static final int SHOWN = 50;
    private static final String SITE = "site";

    @Inject
    ReadFirstChoices choices;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private Kept<String, ReadFirstMode> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, 1, any -> 1);
    }

    /** What holds now; nothing is asked of the database until that has changed, on any node. */
    @Transactional(TxType.SUPPORTS)
    public ReadFirstMode now() {
        return kept.get(SITE, List.of(ReadFirstChoice.SIGHT), this::newest);
    }

    private ReadFirstMode newest() {
        return choices.newest(Page.first(1)).stream().findFirst().orElse(ReadFirstMode.NEW_MEMBERS);
    }

    /** What was decided so far, the newest first; for the whole team. */
    public List<ReadFirstLine> history(Actor staff) {
        if (!staff.member().isModerator() && !isAdmin(staff)) throw Refusal.notFound();
        return choices.history(Page.first(SHOWN));
    }

    /** From now on; the same once more adds nothing. */
    public void choose(Actor admin, ReadFirstMode mode, @Nullable String typed) {
        if (!isAdmin(admin.member())) throw Refusal.notFound();
        var why = Typed.line(typed);
        if (why.isEmpty() || why.length() > WHY_MAX) {
            throw Refusal.unacceptable("why", "Please tell the team why, in up to 200 characters.");
        }
        if (mode == newest()) return;
        choices.entityManager().persist(new ReadFirstChoice(mode, why, admin.id(), clock.instant()));
    }

    private static boolean isAdmin(Actor actor) {
        return actor.roles().contains(Role.ADMIN);
    }
}
