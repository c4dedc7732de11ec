package org.commonthread.moderation.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;

/**
 * Who may see, decide and overrule in the queue. Activities, pages and REST all ask here and nowhere else. To whoever
 * may see nothing, nothing exists; a moderator who is kept out of an item she knows of anyway is told why.
 */
@ApplicationScoped
public class ModerationPolicy {
    @Inject
    @Any
    Instance<ModeratedGroups> groups;

    /** @throws Refusal as if there were no queue, for everyone who has no part in it */
    public Reach reach(Actor actor) {
        actor.member();
        if (isSiteTeam(actor)) return Reach.site(actor);
        var moderated = moderatedBy(actor);
        if (moderated.isEmpty()) throw Refusal.notFound();
        return new Reach(false, moderated, actor.id());
    }

    public void requireSeeing(Actor actor, Guarded item) {
        if (!reach(actor).covers(item.groupId())) throw Refusal.notFound();
        var author = item.authorId();
        if (author != null && actor.is(author)) {
            throw Refusal.notAllowed("These are your own words; a colleague will look at them.");
        }
        if (item.keptOut()) {
            throw Refusal.notAllowed("You have had a part in this already; a colleague will look at it.");
        }
    }

    public void requireDeciding(Actor actor, Guarded item) {
        requireSeeing(actor, item);
        if (!mayDecide(actor)) throw Refusal.notAllowed("Deciding is for moderators; you can see how things stand.");
    }

    /** Whether she decides at all; an administrator who does nothing else only looks on. */
    public boolean mayDecide(Actor actor) {
        return actor.isModerator() || actor.roles().contains(Role.SAFEGUARDING) || isGroupsModerator(actor);
    }

    /** Whether she may take an item out of a colleague's hands. */
    public boolean mayOverrule(Actor actor) {
        return actor.roles().contains(Role.SAFEGUARDING) || actor.roles().contains(Role.ADMIN);
    }

    public void requireOverruling(Actor actor) {
        reach(actor);
        if (!mayOverrule(actor)) {
            throw Refusal.notAllowed("Only the safeguarding lead or an administrator can take it from a colleague.");
        }
    }

    /** Whether an item is of a closed group, and she sees it only because she belongs to the site's team (GR-9). */
    public boolean looksIn(Actor actor, Guarded item) {
        var group = item.groupId();
        return group != null
                && !moderatedBy(actor).contains(group)
                && groups.stream().anyMatch(room -> room.isClosed(group));
    }

    /** The log tells of every group and every member, so it is for the site's own team; so are the words it prepares. */
    public void requireTeam(Actor actor) {
        if (!isSiteTeam(actor.member())) throw Refusal.notFound();
    }

    /** Whether she belongs to the site's own team. */
    public static boolean isSiteTeam(Actor actor) {
        return actor.isModerator()
                || actor.roles().contains(Role.SAFEGUARDING)
                || actor.roles().contains(Role.ADMIN);
    }

    private boolean isGroupsModerator(Actor actor) {
        return actor.isMember() && !isSiteTeam(actor) && !moderatedBy(actor).isEmpty();
    }

    private Set<Long> moderatedBy(Actor actor) {
        return groups.stream().flatMap(room -> room.moderatedBy(actor).stream()).collect(Collectors.toSet());
    }
}
