package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    DemoJoining joining;

    @Inject
    DemoTalks talks;

    @Inject
    SiteClock clock;

    /** What goes on in each, by its address. */
    private final Map<String, DemoTalk> opened = new LinkedHashMap<>();

    int open(Instant now) {
        DemoGroup.all().forEach(group -> open(group, now));
        return opened.size();
    }

    private void open(DemoGroup group, Instant now) {
        var owner = people.called(group.owner());
        var name = group.command().words().name();
        var at = DemoContent.ago(now, group.ago());
        clock.travel(at, () -> {
            var slug = founding.propose(owner, group.command());
            moderators.approve(new Subject(Kind.GROUP, groups.of(owner, slug).id()), at);
            opened.put(slug, DemoTalk.in(name));
            // people come when three quarters of the time that it is there have gone by
            var later = now.minus(Duration.parse(group.ago()).dividedBy(4));
            clock.travel(later, () -> joining.join(owner, slug, DemoTalk.in(name)));
        });
    }

    /** All that is said in them. */
    List<DemoMoment> said(Instant now) {
        return opened.entrySet().stream()
                .flatMap(group -> talks.said(group.getKey(), group.getValue(), now).stream())
                .toList();
    }
}
