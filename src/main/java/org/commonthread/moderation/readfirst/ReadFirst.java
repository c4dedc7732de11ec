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
    private static final int KEPT = 1_000;

    @Inject
    ReadFirstChoices choices;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private Kept<Long, ReadFirstMode> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, KEPT, any -> 1);
    }

    /** What holds on the whole site; nothing is asked of the database until that has changed, on any node. */
    @Transactional(TxType.SUPPORTS)
    public ReadFirstMode now() {
        return heldIn(ReadFirstChoices.SITE);
    }

    /** What holds for words said in a group: whichever is stricter, the site's rule or its own. */
    @Transactional(TxType.SUPPORTS)
    public ReadFirstMode in(@Nullable Long groupId) {
        return groupId == null || now() == ReadFirstMode.EVERYONE ? now() : heldIn(groupId);
    }

    private ReadFirstMode heldIn(long groupId) {
        return kept.get(groupId, List.of(ReadFirstChoice.SIGHT), () -> newest(groupId));
    }

    private ReadFirstMode newest(long groupId) {
        return choices.newest(groupId, Page.first(1)).stream().findFirst().orElse(ReadFirstMode.NEW_MEMBERS);
    }

    /** What was decided so far, the newest first; for the whole team. */
    public List<ReadFirstLine> history(Actor staff) {
        if (!staff.member().isModerator() && !isAdmin(staff)) throw Refusal.notFound();
        return choices.history(ReadFirstChoices.SITE, Page.first(SHOWN));
    }

    /** The same of one group; the room that keeps groups says who may ask. */
    public List<ReadFirstLine> historyIn(long groupId) {
        return choices.history(groupId, Page.first(SHOWN));
    }

    /** From now on; the same once more adds nothing. */
    public void choose(Actor admin, ReadFirstMode mode, @Nullable String typed) {
        if (!isAdmin(admin.member())) throw Refusal.notFound();
        choose(admin, null, mode, typed);
    }

    /** The same for one group; the room that keeps groups says who may. */
    public void chooseIn(long groupId, Actor keeper, ReadFirstMode mode, @Nullable String typed) {
        choose(keeper, groupId, mode, typed);
    }

    private void choose(Actor by, @Nullable Long groupId, ReadFirstMode mode, @Nullable String typed) {
        var why = Typed.line(typed);
        if (why.isEmpty() || why.length() > WHY_MAX) {
            throw Refusal.unacceptable("why", "Please tell the team why, in up to 200 characters.");
        }
        if (mode == newest(groupId == null ? ReadFirstChoices.SITE : groupId)) return;
        choices.entityManager().persist(new ReadFirstChoice(groupId, mode, why, by.id(), clock.instant()));
    }

    private static boolean isAdmin(Actor actor) {
        return actor.roles().contains(Role.ADMIN);
    }
}
