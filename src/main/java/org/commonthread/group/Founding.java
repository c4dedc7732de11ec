package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Slug;

/** Opening a group: somebody says what it shall be, and the site's team looks at it before there is one. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Founding {
    /** So many may wait at a time for one person. */
    private static final int AT_A_TIME = 3;

    /** Steps of an address that are no group's. */
    private static final Set<String> RESERVED = Set.of("near", "new", "invited");

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    SupportGroups groups;

    @Inject
    Renewing renewing;

    @Inject
    Asking asking;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /**
     * Lays a group before the team; the same key again gives the same group and asks nothing new.
     *
     * @return its address from now on
     */
    public String propose(Actor maker, ProposeGroup command) {
        shape.check(command);
        var earlier = groups.made(maker.member().id(), command.key());
        if (!earlier.isEmpty()) return earlier.get(0).slug();
        if (groups.proposed(maker.id()) >= AT_A_TIME) {
            throw Refusal.conflict("Three groups of yours wait for the team already. Your words are kept; please send"
                    + " them when one of those has been answered.");
        }
        var group = new SupportGroup(slug(command), command, maker.id(), clock.instant());
        groups.entityManager().persist(group);
        groups.entityManager()
                .persist(new Belonging(new Belonging.Key(group.id(), maker.id()), GroupRole.OWNER, 1, clock.instant()));
        renewing.begin(group, command.words());
        asking.toOpen(maker, group, 1, command.words());
        return group.slug();
    }

    /** A hidden group's address tells nothing, and nobody finds out by asking for the same name that there is one. */
    private String slug(ProposeGroup command) {
        if (command.kind() == GroupKind.HIDDEN) return "circle-" + random(8);
        var wanted = Slug.of(command.words().name());
        if (wanted.isEmpty()) wanted = "group";
        return RESERVED.contains(wanted) || !groups.at(wanted).isEmpty() ? wanted + "-" + random(3) : wanted;
    }

    private static String random(int bytes) {
        var random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
