package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.group.Welcoming;
import org.commonthread.member.Actor;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Saying yes to an invitation, by its number if it is hers or by the link. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Accepting {
    private static final int MOST = 20;

    @Inject
    Invitations invitations;

    @Inject
    Welcoming welcoming;

    @Inject
    Clock clock;

    /** Where she is invited to. */
    public List<Invited> mine(Actor member) {
        return invitations.of(member.member().id(), clock.instant(), Page.first(MOST));
    }

    /** @throws Refusal as for nonsense, if it is none, or not hers, or good no more */
    public Invited invited(Actor member, String key) {
        var now = clock.instant();
        var found = key.matches("\\d{1,18}")
                ? invitations.byId(Long.parseLong(key), member.member().id(), now)
                : invitations.byToken(Digest.hex(key), now);
        return found.stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /**
     * Comes in. The link is used up by it.
     *
     * @return the group's address
     */
    public String accept(Actor member, String key, JoinGroup command) {
        var invited = invited(member, key);
        if (command.rulesVersion() != invited.rulesVersion()) {
            throw Refusal.conflict("The rules have changed since you read them. Please read them once more.");
        }
        if (invitations.use(invited.invitationId(), member.id(), clock.instant()) == 0) throw Refusal.notFound();
        welcoming.welcome(invited.groupId(), member.id(), command.rulesVersion(), command.promise());
        return "/groups/" + invited.slug();
    }
}
