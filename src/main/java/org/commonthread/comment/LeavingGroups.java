package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.moderation.subject.SaidInGroups;
import org.hibernate.query.Page;

/** What becomes of somebody's comments in a group that she has left. Part of the deed of the room that asks. */
@ApplicationScoped
public class LeavingGroups implements SaidInGroups {
    @Inject
    Comments comments;

    @Inject
    TakingBack takingBack;

    @Override
    public int unsign(long groupId, long memberId, int limit) {
        var hers = comments.signedInGroup(groupId, memberId, Page.first(limit));
        hers.forEach(Comment::unsign);
        return hers.size();
    }

    @Override
    public int takeBack(long groupId, long memberId, int limit) {
        var hers = comments.thereInGroup(groupId, memberId, Page.first(limit));
        hers.forEach(takingBack::takeBackForGood);
        return hers.size();
    }
}
