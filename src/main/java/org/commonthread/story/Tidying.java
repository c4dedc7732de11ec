package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/**
 * An author tidies up: a story put away is hers for good, one thrown away is hers again for thirty days. A draft that
 * nobody has touched for 180 days is thrown away for her, so that nothing ever goes without those thirty.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Tidying {
    @Inject
    Stories stories;

    @Inject
    Clock clock;

    public void archive(Actor author, long storyId) {
        var aside = stories.own(author, storyId).archive(clock.instant());
        stories.entityManager().merge(aside);
    }

    public void discard(Actor author, long storyId) {
        discard(stories.own(author, storyId));
    }

    private void discard(Story story) {
        var aside = story.discard(clock.instant());
        var before = stories.entityManager().find(SetAside.class, story.id());
        // what lies there already does not lie there longer
        if (before == null || !before.isOn(Shelf.BIN)) stories.entityManager().merge(aside);
    }

    /** Among her drafts again, and fresh: an old one is kept for another 180 days. */
    public void bringBack(Actor author, long storyId) {
        stories.own(author, storyId).touch(clock.instant());
        stories.bringBack(storyId);
    }

    List<Long> untouched(int limit) {
        return stories.untouched(clock.instant().minus(DraftLine.KEPT), Page.first(limit));
    }

    /** Throws a draft away that nobody has touched, unless somebody has meanwhile. */
    boolean forget(long storyId) {
        var story = stories.locked(storyId);
        if (story == null || !story.isUntouchedSince(clock.instant().minus(DraftLine.KEPT))) return false;
        if (stories.entityManager().find(SetAside.class, storyId) != null) return false;
        discard(story);
        return true;
    }

    List<Long> thrownAway(int limit) {
        return stories.thrownAway(clock.instant().minus(DraftLine.IN_THE_BIN), Page.first(limit));
    }

    /** Erases what was thrown away thirty days ago, unless she has taken it back meanwhile. */
    boolean erase(long storyId) {
        var entities = stories.entityManager();
        var story = stories.locked(storyId);
        var aside = entities.find(SetAside.class, storyId);
        if (story == null || aside == null || !aside.isOver(clock.instant().minus(DraftLine.IN_THE_BIN))) return false;
        entities.remove(aside);
        stories.revisions(storyId).forEach(entities::remove);
        stories.slugs(storyId).forEach(entities::remove);
        entities.remove(story);
        return true;
    }
}
