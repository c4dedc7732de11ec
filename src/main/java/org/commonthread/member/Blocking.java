package org.commonthread.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/**
 * Blocking somebody, from the first day on (SF-4): neither finds the other's page, calls her by her handle or reacts to
 * her words. The other is not told, and what she would find is what anybody finds where there is nothing.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Blocking {
    @Inject
    Blocks blocks;

    @Inject
    Membership membership;

    @Inject
    Clock clock;

    /** Done twice it is done once. */
    public void block(Actor member, String handle) {
        var other = membership.byHandle(handle);
        if (member.member().is(other.id())) {
            throw Refusal.unacceptable("handle", "That is you. Be kind to her too.");
        }
        var key = new Block.Key(member.id(), other.id());
        if (blocks.entityManager().find(Block.class, key) == null) {
            blocks.entityManager().persist(new Block(key, clock.instant()));
        }
    }

    public void unblock(Actor member, long other) {
        var made = blocks.entityManager()
                .find(Block.class, new Block.Key(member.member().id(), other));
        if (made != null) blocks.entityManager().remove(made);
    }

    /** Whom she has blocked; who blocked her she is not told. */
    public List<MemberView> mine(Actor member) {
        return blocks.by(member.member().id());
    }

    /** Those of the others whom she is kept apart from, whoever wished it. */
    public Set<Long> apart(long member, Collection<Long> others) {
        return others.isEmpty() || member == 0 ? Set.of() : Set.copyOf(blocks.between(member, others));
    }

    /** @throws Refusal as if there were nothing, if the two are kept apart */
    public void requireTogether(Actor actor, long other) {
        if (!apart(actor.id(), List.of(other)).isEmpty()) throw Refusal.notFound();
    }
}
