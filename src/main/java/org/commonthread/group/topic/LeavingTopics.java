package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.subject.SaidInGroups;
import org.hibernate.query.Page;

/** What becomes of the opening words of somebody's topics in a group that she has left. */
@ApplicationScoped
public class LeavingTopics implements SaidInGroups {
    @Inject
    Topics topics;

    @Inject
    Screening screening;

    @Override
    public int unsign(long groupId, long memberId, int limit) {
        var hers = topics.signed(groupId, memberId, Page.first(limit));
        hers.forEach(Topic::unsign);
        return hers.size();
    }

    /** The talk of the others stays: of her topic is left the place where it began. */
    @Override
    public int takeBack(long groupId, long memberId, int limit) {
        var hers = topics.worded(groupId, memberId, Page.first(limit));
        for (var topic : hers) {
            topic.fallSilent();
            screening.withdraw(topic.subject());
        }
        return hers.size();
    }
}
