package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.member.Blocking;
import org.commonthread.member.Membership;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/** Those who keep a closed group asking people in. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Inviting {
    /** So many are open at a time in one group. */
    private static final int MOST = 50;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Invitations invitations;

    @Inject
    Groups groups;

    @Inject
    Membership membership;

    @Inject
    Blocking blocking;

    @Inject
    TellingAskers telling;

    @Inject
    Clock clock;

    /** What is still open. */
    public List<InvitationLine> open(GroupView group) {
        return invitations.open(group.admit().id(), clock.instant(), Page.first(MOST));
    }

    /** Asks a member. Whoever wants nothing to do with her who asks is asked nothing, and nobody learns of that. */
    public void ask(Actor keeper, GroupView seen, String handle) {
        var group = groups.acting(keeper, seen.id());
        requireRoom(group);
        var member = membership.called(java.util.Set.of(handle)).stream()
                .findFirst()
                .orElseThrow(() ->
                        Refusal.unacceptable("handle", "Nobody here is called that. A handle looks like quiet-heron."));
        if (!blocking.apart(keeper.id(), List.of(member.id())).isEmpty()) return;
        var now = clock.instant();
        if (invitations.countOf(group.id(), member.id(), now) > 0) return;
        var invitation = Invitation.ofMember(group.id(), keeper.id(), member.id(), now);
        invitations.entityManager().persist(invitation);
        telling.invited(member.id(), invitation.id());
    }

    /**
     * Makes a link that is good for one person and thirty days.
     *
     * @return its last step, which is kept nowhere
     */
    public String link(Actor keeper, GroupView seen) {
        var group = groups.acting(keeper, seen.id());
        requireRoom(group);
        var random = new byte[24];
        RANDOM.nextBytes(random);
        var token = HexFormat.of().formatHex(random);
        invitations
                .entityManager()
                .persist(Invitation.byLink(group.id(), keeper.id(), Digest.hex(token), clock.instant()));
        return token;
    }

    public void takeBack(GroupView group, long id) {
        var invitation = invitations.entityManager().find(Invitation.class, id);
        if (invitation == null || invitation.groupId() != group.admit().id()) throw Refusal.notFound();
        invitation.end(clock.instant());
    }

    private void requireRoom(GroupView group) {
        if (invitations.countOpen(group.admit().id(), clock.instant()) >= MOST) {
            throw Refusal.conflict("Fifty invitations are open already. Take some back first.");
        }
    }
}
