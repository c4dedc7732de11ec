package org.commonthread.member;

import java.util.Set;
import org.commonthread.platform.Refusal;

/**
 * Who does or reads something: a member with her roles, or a visitor. Every activity is told its actor, so that the
 * same deed can be done by a page, a script, a job or a test.
 *
 * @param id the member's id, 0 for a visitor
 */
public record Actor(long id, String handle, String name, Set<Role> roles, LegalName legalName) {
    public static final Actor VISITOR = new Actor(0, "", "", Set.of());

    /** Somebody whose legal name is of no matter, or not known. */
    public Actor(long id, String handle, String name, Set<Role> roles) {
        this(id, handle, name, roles, LegalName.UNKNOWN);
    }

    /** The same person, of whom Keycloak has told the name as well. */
    Actor whoseNameIs(LegalName known) {
        return new Actor(id, handle, name, roles, known);
    }

    public boolean isMember() {
        return id != 0;
    }

    public boolean isModerator() {
        return roles.contains(Role.MODERATOR);
    }

    public boolean is(long memberId) {
        return isMember() && id == memberId;
    }

    /** This actor if she is logged in; otherwise the refusal that leads to the login. */
    public Actor member() {
        if (!isMember()) throw Refusal.loginNeeded();
        return this;
    }

    /** This actor if she moderates. To anyone else the queue does not exist. */
    public Actor moderator() {
        if (!member().isModerator()) throw Refusal.notFound();
        return this;
    }
}
