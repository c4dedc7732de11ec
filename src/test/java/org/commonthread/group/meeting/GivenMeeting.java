package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupView;
import org.commonthread.member.Actor;
import org.commonthread.platform.SiteClock;
import org.commonthread.platform.calendar.Recurrence;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/** What a test of meetings begins with: a group of its own, somebody who leads it, and people who belong to it. */
@ApplicationScoped
public class GivenMeeting {
    static final String WAY_IN = "https://meet.example.org/the-secret-room";
    static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Inject
    Given given;

    @Inject
    Hosting hosting;

    @Inject
    Meetings meetings;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    /** Somebody leads a group. */
    public record Led(Actor host, GroupView group) {}

    public Led group(GroupKind kind) {
        var ruth = given.trustedMember("Ruth");
        return new Led(ruth, given.aGroup().by(ruth).of(kind).open());
    }

    /** Somebody who belongs to the group. */
    public Actor member(Led led, String name) {
        var member = given.member(name);
        try {
            sql.run("insert into belonging (group_id, member_id, role, accepted_rules, joined_at, read_at) values ("
                    + led.group().id() + ", " + member.id() + ", 'MEMBER', 1, current_timestamp, current_timestamp)");
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
        return member;
    }

    /** An online meeting that begins then, by New York's clock. */
    public long at(Led led, Instant start, @Nullable String rule, @Nullable Integer places) {
        return hosting.plan(led.host(), led.group().slug(), Given.random(), plan(start, rule, places));
    }

    public MeetingPlan plan(Instant start, @Nullable String rule, @Nullable Integer places) {
        var wall = LocalDateTime.ofInstant(start.truncatedTo(ChronoUnit.MINUTES), NEW_YORK);
        return new MeetingPlan(
                "An evening together",
                "Bring **tea**.",
                Venue.ONLINE,
                WAY_IN,
                "",
                places,
                Recurrence.of(new WallTime(wall, NEW_YORK), rule),
                60);
    }

    /** Its next times, as somebody sees them. */
    public List<OccurrenceView> dates(Actor reader, long meeting) {
        return meetings.one(reader, meeting).dates();
    }

    /** The occasions of the letters about meetings to somebody, be they sent already or not. */
    public List<String> occasions(Actor member) {
        try (var connection = sql.connection();
                var statement = connection.prepareStatement("select once from outbox_letter where recipient = ?"
                        + " and (once like 'meeting%' or once like 'place%') order by id")) {
            statement.setLong(1, member.id());
            var occasions = new ArrayList<String>();
            var rows = statement.executeQuery();
            while (rows.next()) occasions.add(rows.getString(1).replaceAll(" \\d.*", ""));
            return occasions;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
