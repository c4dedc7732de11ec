package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;

/** Those who lead a group lay down when it meets. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Hosting {
    @Inject
    MeetingRows rows;

    @Inject
    HostsDoor door;

    @Inject
    Preparing preparing;

    @Inject
    Wording wording;

    @Inject
    Clock clock;

    /**
     * Plans a meeting; the same key again is the same meeting.
     *
     * @return its id
     */
    public long plan(Actor host, String slug, String key, MeetingPlan plan) {
        var group = door.group(host, slug);
        if (!key.matches("[A-Za-z0-9-]{8,64}"))
            throw Refusal.unacceptable("key", "A key has 8 to 64 letters or digits.");
        var made = rows.made(host.id(), key);
        if (!made.isEmpty()) return made.get(0).id();
        var ready = preparing.ready(plan);
        preparing.preview(ready.when());
        var meeting = new Meeting(group.id(), ready, host.id(), key, clock.instant());
        wording.begin(host, meeting, ready);
        return meeting.id();
    }
}
