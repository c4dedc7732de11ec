package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.hibernate.query.Page;

/** What others begin to talk about in the groups that somebody watches (GR-7). */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class WatchingGroups {
    /** So long whoever has begun it can take it back, and nobody is told (CM-4). */
    private static final Duration GRACE = Duration.ofSeconds(10);

    @Inject
    Topics topics;

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    /** What is new to her, the last first; nothing of a group she may not read in at the moment. */
    public List<FreshTopic> fresh(Actor member, int limit) {
        var settled = clock.instant().minus(GRACE);
        var found = topics.watched(member.member().id(), settled, Page.first(limit));
        var seen = groups.seen(
                member, found.stream().map(FreshTopic::groupId).distinct().toList());
        return found.stream()
                .filter(topic -> {
                    var group = seen.get(topic.groupId());
                    return group != null && group.may().read();
                })
                .toList();
    }
}
