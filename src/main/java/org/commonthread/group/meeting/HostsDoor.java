package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.standing.GoodStanding;
import org.commonthread.platform.Refusal;

/** Lets hosts in: those who lead the group and may write at all. To everybody else there is nothing here. */
@ApplicationScoped
class HostsDoor {
    @Inject
    MeetingRows rows;

    @Inject
    Groups groups;

    @Inject
    GoodStanding standing;

    GroupView group(Actor host, String slug) {
        return open(host, groups.of(host.member(), slug));
    }

    /** The meeting, locked until the deed is done. */
    Meeting meeting(Actor host, long id) {
        var groupId = rows.groupOf(id).stream().findFirst().orElseThrow(Refusal::notFound);
        open(host, groups.of(host.member(), groupId));
        return rows.locked(id);
    }

    private GroupView open(Actor host, GroupView group) {
        group.host();
        standing.requireWriting(host);
        return group;
    }
}
