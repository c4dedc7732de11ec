package org.commonthread.moderation.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;

/** Keeping the words that moderators prepare (MQ-9). The site's own team writes them; every change stays on record. */
@ApplicationScoped
@TriedAgain
@Transactional
public class PreparingReplies {
    @Inject
    Replies replies;

    @Inject
    ModerationPolicy policy;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** What can be chosen at the desk, by rule, language and name. */
    public List<ReplyView> offered(Actor moderator) {
        policy.reach(moderator);
        return replies.all(false);
    }

    /** All of them, also those that are offered no more. */
    public List<ReplyView> all(Actor staff) {
        policy.requireTeam(staff);
        return replies.all(true);
    }

    public ReplyView one(Actor staff, long id) {
        policy.requireTeam(staff);
        return replies.one(id).stream().findFirst().orElseThrow(Refusal::notFound);
    }

    public List<ReplyChangeView> history(Actor staff, long id) {
        policy.requireTeam(staff);
        return replies.history(id);
    }

    /** @return the new reply's id */
    public long add(Actor staff, ReplyWords words) {
        policy.requireTeam(staff);
        var reply = new PreparedReply(shape.check(words));
        replies.entityManager().persist(reply);
        record(staff, reply, "");
        return reply.id();
    }

    /** @throws Refusal in conflict if somebody has changed it since {@code knownVersion} */
    public void change(Actor staff, long id, int knownVersion, ReplyWords words) {
        policy.requireTeam(staff);
        shape.check(words);
        var reply = replies.entityManager().find(PreparedReply.class, id);
        if (reply == null) throw Refusal.notFound();
        var was = reply.words().written();
        reply.change(words, knownVersion);
        record(staff, reply, was);
    }

    private void record(Actor staff, PreparedReply reply, String was) {
        var became = reply.words().written();
        if (was.equals(became)) return;
        replies.entityManager().persist(new ReplyChange(reply.id(), staff.id(), clock.instant(), was, became));
    }
}
