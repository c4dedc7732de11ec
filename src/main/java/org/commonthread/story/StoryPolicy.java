package org.commonthread.story;

import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;

/** Who may do what with a story; pages, REST and activities all ask here. */
final class StoryPolicy {
    private StoryPolicy() {}

    static boolean mayEdit(Actor actor, long authorId) {
        return actor.is(authorId);
    }

    /** The author's own story; for anyone else there is none, whatever its state. */
    static void requireAuthor(Actor actor, long authorId) {
        if (!mayEdit(actor.member(), authorId)) throw Refusal.notFound();
    }
}
