package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.member.Blocking;
import org.commonthread.moderation.standing.GoodStanding;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/** Saying something without words. Done twice it is done once; undone when it was not done, nothing happens. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Reacting {
    @Inject
    Comments comments;

    @Inject
    Following following;

    @Inject
    GoodStanding standing;

    @Inject
    Blocking blocking;

    @Inject
    Clock clock;

    public void react(Actor member, long commentId, ReactionKind kind) {
        standing.requireWriting(member);
        var comment = comment(member, commentId);
        blocking.requireTogether(member, comment.authorId());
        var key = new Reaction.Key(commentId, member.id(), kind);
        if (comments.entityManager().find(Reaction.class, key) != null) return;
        comments.entityManager().persist(new Reaction(key, comment.threadId(), clock.instant()));
        comments.entityManager().flush();
        count(commentId, kind, 1);
    }

    public void takeBack(Actor member, long commentId, ReactionKind kind) {
        comment(member, commentId);
        var given = comments.entityManager().find(Reaction.class, new Reaction.Key(commentId, member.id(), kind));
        if (given == null) return;
        comments.entityManager().remove(given);
        comments.entityManager().flush();
        count(commentId, kind, -1);
    }

    private Comment comment(Actor member, long commentId) {
        var comment = comments.entityManager().find(Comment.class, commentId);
        if (comment == null || !comment.isVisible()) throw Refusal.notFound();
        following.subject(member.member(), comment.threadId());
        if (member.is(comment.authorId())) {
            throw Refusal.unacceptable("kind", "These are your own words. Others can react to them.");
        }
        return comment;
    }

    private void count(long commentId, ReactionKind kind, int change) {
        switch (kind) {
            case HUG -> comments.countHugs(commentId, change);
            case SAME_HERE -> comments.countSameHere(commentId, change);
            case THANK_YOU -> comments.countThankYou(commentId, change);
            case THINKING_OF_YOU -> comments.countThinkingOfYou(commentId, change);
        }
    }
}
