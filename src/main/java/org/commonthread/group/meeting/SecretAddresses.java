package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.platform.Digest;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Settings;
import org.commonthread.platform.data.TriedAgain;

/**
 * Addresses from which a member's calendar program reads: such programs cannot log in, so the address itself is the
 * secret. It is told once; a new one ends the one before. It names no group, because it lies about in other programs.
 */
@ApplicationScoped
@TriedAgain
@Transactional
public class SecretAddresses {
    /** Nobody guesses 256 bits. */
    private static final int BYTES = 32;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    MeetingRows rows;

    @Inject
    Groups groups;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** A new address of all that she has a place in. */
    public String renew(Actor member) {
        return renew(new CalendarAddress.Key(member.member().id(), CalendarAddress.ALL));
    }

    /** A new address of all that a group plans. */
    public String renew(Actor member, String slug) {
        var group = groups.of(member.member(), slug).read();
        return renew(new CalendarAddress.Key(member.id(), group.id()));
    }

    /** A new address of one meeting, with all its times. */
    public String renew(Actor member, long meetingId) {
        var groupId = rows.groupOf(meetingId).stream().findFirst().orElseThrow(Refusal::notFound);
        groups.of(member.member(), groupId).read();
        var token = token();
        var key = new MeetingAddress.Key(member.id(), meetingId);
        rows.entityManager().merge(new MeetingAddress(key, Digest.hex(token), clock.instant()));
        return address(token);
    }

    private String renew(CalendarAddress.Key key) {
        var token = token();
        rows.entityManager().merge(new CalendarAddress(key, Digest.hex(token), clock.instant()));
        return address(token);
    }

    private static String token() {
        var random = new byte[BYTES];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private String address(String token) {
        return settings.baseUrl() + "/calendar/" + token + ".ics";
    }

    /** Her calendar program finds nothing any more. */
    public void end(Actor member) {
        rows.endAddresses(member.member().id());
        rows.endMeetingAddresses(member.id());
    }
}
