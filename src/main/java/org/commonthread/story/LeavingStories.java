package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.subject.SaidInGroups;
import org.hibernate.query.Page;

/** What becomes of the stories somebody has told in a group that she has left. Part of the deed of the room that asks. */
@ApplicationScoped
public class LeavingStories implements SaidInGroups {
    @Inject
    Stories stories;

    @Inject
    Screening screening;

    @Override
    public int unsign(long groupId, long memberId, int limit) {
        var hers = stories.signedIn(groupId, memberId, Page.first(limit));
        hers.forEach(Story::unsign);
        return hers.size();
    }

    /** A story is more than a line of a talk: it is hers again, and not a word of it is gone. */
    @Override
    public int takeBack(long groupId, long memberId, int limit) {
        var hers = stories.toldIn(groupId, memberId, Page.first(limit));
        for (var story : hers) {
            story.keepToHerself();
            screening.withdraw(story.subject());
        }
        return hers.size();
    }
}
