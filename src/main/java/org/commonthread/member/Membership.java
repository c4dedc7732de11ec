package org.commonthread.member;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.platform.ready.Render;

/** How people come to be members here and how they wish to be called. */
@ApplicationScoped
@Transactional
public class Membership {
    private static final List<String> CALM =
            List.of("quiet", "gentle", "amber", "early", "steady", "winter", "river", "willow", "copper", "harbour");
    private static final List<String> CREATURES =
            List.of("heron", "otter", "finch", "hare", "wren", "moth", "plover", "badger", "swift", "tern");
    /** So many people are at work on one node at a time; who comes on top of them is read anew. */
    private static final int KEPT = 20_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Members members;

    @Inject
    Shape shape;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private Kept<String, Optional<MemberView>> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, KEPT, member -> 1);
    }

    /**
     * The member whose token says {@code sub}, if she has been here before. Every request asks, so the answer is kept
     * until any member changes how she is called or she herself joins, on whichever node. Never asked by a deed that
     * has just changed it.
     */
    @Transactional(TxType.SUPPORTS)
    public Optional<MemberView> known(String sub) {
        return kept.get(sub, List.of(MemberView.SIGHT, Member.login(sub)), () -> bySub(sub));
    }

    private Optional<MemberView> bySub(String sub) {
        return members.bySub(sub).stream().findFirst();
    }

    /**
     * Makes the member row at the first login. She gets a made-up handle: her login name is half of what protects her
     * account and is shown to nobody.
     *
     * @throws PersistenceException if another request of hers has just done the same; then she is {@link #known}
     */
    @Transactional(TxType.REQUIRES_NEW)
    public MemberView join(String sub) {
        var calm = CALM.get(RANDOM.nextInt(CALM.size()));
        var creature = CREATURES.get(RANDOM.nextInt(CREATURES.size()));
        var handle = calm + "-" + creature + "-" + (1000 + RANDOM.nextInt(9000));
        var name = Character.toUpperCase(calm.charAt(0)) + calm.substring(1) + " " + creature;
        return join(sub, new Introduction(handle, name, ""));
    }

    /** The same for someone whose name is known already. */
    public MemberView join(String sub, Introduction herself) {
        shape.check(herself);
        var member = new Member(sub, herself.handle(), herself.displayName(), herself.about(), clock.instant());
        members.entityManager().persist(member);
        members.entityManager().flush();
        return bySub(sub).orElseThrow();
    }

    /** Changes how the actor is called. */
    public void introduce(Actor actor, Introduction herself) {
        var id = actor.member().id();
        shape.check(herself);
        if (members.countOthers(herself.handle(), id) > 0 || Reserved.isReserved(herself.handle(), actor)) {
            throw Refusal.unacceptable("handle", "Somebody has this handle already. Please choose another.");
        }
        members.get(id).introduce(herself);
    }

    public MemberView byHandle(String handle) {
        Render.shows(MemberView.SIGHT);
        return members.byHandle(handle).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    /** Those of the handles that somebody has. */
    public List<MemberView> called(Set<String> handles) {
        return members.byHandles(handles);
    }

    /** A member as an actor, with the roles her token gives her. */
    public static Actor asActor(MemberView member, Set<Role> roles) {
        return new Actor(member.id(), member.handle(), member.displayName(), roles);
    }
}
