package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonthread.member.Actor;
import org.commonthread.member.Introduction;
import org.commonthread.member.Membership;
import org.commonthread.member.Role;
import org.commonthread.platform.SiteClock;

/** The people of the demo realm, under the fixed ids they have there, and a few who only ever wrote. */
@ApplicationScoped
class DemoPeople {
    private static final List<String> WITH_LOGIN =
            List.of("maya", "june", "omar", "ruth", "priya", "tom", "lena", "ed", "drkaur", "ana");
    private static final Map<String, Set<Role>> ROLES = Map.of(
            "priya", Set.of(Role.MODERATOR),
            "tom", Set.of(Role.MODERATOR),
            "lena", Set.of(Role.MODERATOR, Role.SAFEGUARDING),
            "ed", Set.of(Role.EDITOR),
            "drkaur", Set.of(Role.MEDICAL_REVIEWER),
            "ana", Set.of(Role.ADMIN));
    private static final Pattern BAR = Pattern.compile(" *\\| *");

    private final Map<String, Actor> actors = new HashMap<>();

    @Inject
    Membership membership;

    @Inject
    SiteClock clock;

    boolean areHere() {
        return membership.known(sub("maya")).isPresent();
    }

    void join(Instant now) {
        for (var line : DemoContent.lines("members.txt")) {
            if (line.isBlank() || line.startsWith("#")) continue;
            var columns = BAR.split(line.strip(), -1);
            clock.travel(DemoContent.ago(now, columns[3]), () -> join(columns[0], columns[1], columns[2]));
        }
    }

    private void join(String handle, String name, String about) {
        var member = membership.join(sub(handle), new Introduction(handle, name, about));
        actors.put(handle, Membership.asActor(member, ROLES.getOrDefault(handle, Set.of())));
    }

    Actor called(String handle) {
        var actor = actors.get(handle);
        if (actor == null) throw new IllegalStateException("nobody in the demo is called " + handle);
        return actor;
    }

    /** The realm's ids end in the person's number; who has no login gets an id of no one's. */
    private static String sub(String handle) {
        var number = WITH_LOGIN.indexOf(handle) + 1;
        return number > 0 ? "00000000-0000-4000-8000-%012d".formatted(number) : "demo-" + handle;
    }
}
