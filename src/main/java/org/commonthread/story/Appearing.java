package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;

/**
 * Stories whose hour has come (ST-10). Two nodes may ask for the same one at the same instant: whoever locks its row
 * second finds it published, and does nothing.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class Appearing {
    @Inject
    Stories stories;

    @Inject
    Publishing publishing;

    @Inject
    Clock clock;

    List<Long> due(int limit) {
        return stories.due(clock.instant(), Page.first(limit));
    }

    /** Shows the story to its readers, if its hour has come and she has not thought otherwise; whether it did. */
    boolean appear(long storyId) {
        var story = stories.locked(storyId);
        if (story == null || !story.isDue(clock.instant())) return false;
        publishing.show(story, stories.revision(storyId, story.sentRevision()));
        return true;
    }
}
