package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.commonthread.group.Founding;
import org.commonthread.group.Groups;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.SiteClock;

/** The demo's groups, of all kinds; the team has let each of them open. */
@ApplicationScoped
class DemoGroups {
    @Inject
    DemoPeople people;

    @Inject
    DemoModerators moderators;

    @Inject
    Founding founding;

    @Inject
    Groups groups;

    @Inject
    SiteClock clock;

    int open(Instant now) {
        var all = DemoGroup.all();
        all.forEach(group -> open(group, DemoContent.ago(now, group.ago())));
        return all.size();
    }

    private void open(DemoGroup group, Instant at) {
        var owner = people.called(group.owner());
        clock.travel(at, () -> {
            var slug = founding.propose(owner, group.command());
            moderators.approve(new Subject(Kind.GROUP, groups.of(owner, slug).id()), at);
        });
    }
}
