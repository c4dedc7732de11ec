package org.commonthread.finder;

import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.platform.Refusal;

/** Who keeps the finder; to everybody else its rooms do not exist. */
final class FinderPolicy {
    private FinderPolicy() {}

    static boolean mayKeep(Actor actor) {
        return actor.roles().contains(Role.EDITOR) || actor.roles().contains(Role.ADMIN);
    }

    static void requireKeeper(Actor actor) {
        if (!mayKeep(actor.member())) throw Refusal.notFound();
    }
}
