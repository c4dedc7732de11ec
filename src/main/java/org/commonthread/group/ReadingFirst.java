package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.readfirst.ReadFirst;
import org.commonthread.moderation.readfirst.ReadFirstLine;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.jspecify.annotations.Nullable;

/** Those who keep a group deciding whose posts in it they read before others do (MQ-6). */
@ApplicationScoped
@Transactional
public class ReadingFirst {
    @Inject
    Groups groups;

    @Inject
    ReadFirst readFirst;

    /** What was decided so far, the newest first. */
    public List<ReadFirstLine> history(Actor keeper, String slug) {
        return readFirst.historyIn(groups.of(keeper, slug).moderate().id());
    }

    /** What holds in the group now. */
    public ReadFirstMode now(GroupView group) {
        return readFirst.in(group.id());
    }

    /** From now on; the same once more adds nothing. */
    public void choose(Actor keeper, String slug, ReadFirstMode mode, @Nullable String why) {
        readFirst.chooseIn(groups.acting(keeper, slug).moderate().id(), keeper, mode, why);
    }
}
