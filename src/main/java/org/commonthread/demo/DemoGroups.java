package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.commonthread.group.Founding;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
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
    DemoJoining joining;

    @Inject
    DemoTalks talks;

    @Inject
    SiteClock clock;

    int open(Instant now) {
        var all = DemoGroup.all();
        all.forEach(group -> open(group, now));
        return all.size();
    }

    private void open(DemoGroup group, Instant now) {
        var owner = people.called(group.owner());
        var at = DemoContent.ago(now, group.ago());
        clock.travel(at, () -> {
            var slug = founding.propose(owner, group.command());
            moderators.approve(new Subject(Kind.GROUP, groups.of(owner, slug).id()), at);
            fill(owner, slug, group, now);
        });
    }

    /** People come when three quarters of the time that it is there have gone by. */
    private void fill(Actor owner, String slug, DemoGroup group, Instant now) {
        var name = group.command().words().name();
        var talk = DemoTalk.all().stream()
                .filter(each -> each.group().equals(name))
                .findFirst()
                .orElseThrow();
        var later = now.minus(Duration.parse(group.ago()).dividedBy(4));
        clock.travel(later, () -> joining.join(owner, slug, talk));
        talks.talk(slug, talk, now);
    }
}
