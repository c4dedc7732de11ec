package org.commonthread.group.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.group.Belongings;
import org.commonthread.group.Exclude;
import org.commonthread.group.Excluding;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupLine;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Heed;
import org.commonthread.group.Measure;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A member hears more of a group, or less, as she wishes. */
@ArquillianTest
class WatchingGroupsIT {
    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    Beginning beginning;

    @Inject
    TakingBack takingBack;

    @Inject
    WatchingGroups watching;

    @Inject
    Excluding excluding;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void newTopicsOfAWatchedGroupAreAmongHerActivityTenSecondsLater() {
        var ruth = given.trustedMember("Ruth");
        var watched = given.aGroup().by(ruth).of(GroupKind.PRIVATE).open();
        var other = given.aGroup().by(ruth).open();
        var june = member(watched);
        join(other, june);
        belongings.heed(june, watched.slug(), Heed.WATCH);
        belongings.heed(june, watched.slug(), Heed.WATCH);
        begun(ruth, watched, "Tea");
        var gone = begun(ruth, watched, "Taken back");
        begun(ruth, other, "Elsewhere");
        takingBack.takeBack(ruth, gone);

        assertThat(watching.fresh(june, 20)).as("it can be undone still").isEmpty();
        assertThat(later(june)).containsExactly("Tea");
        assertThat(later(ruth)).as("her own, and she watches nothing").isEmpty();

        excluding.exclude(ruth, watched.slug(), new Exclude(june.id(), Measure.BAN, 3, "For now."));
        assertThat(later(june)).as("who is kept out reads nothing").isEmpty();
    }

    @Test
    void whatSheHasReadIsNewNoMore() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var june = member(group);
        belongings.heed(june, group.slug(), Heed.WATCH);
        begun(ruth, group, "Tea");
        assertThat(later(june)).containsExactly("Tea");

        clock.travel(clock.instant().plusSeconds(1), () -> belongings.markRead(june, group.slug()));

        assertThat(later(june)).isEmpty();
    }

    @Test
    void nothingOfAQuietGroupIsMarkedAsNew() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var june = member(group);
        run("update belonging set read_at = timestamp '2026-01-01 00:00:00' where member_id = " + june.id());
        begun(ruth, group, "Tea");
        assertThat(groups.mine(june)).extracting(GroupLine::fresh).containsExactly(true);

        belongings.heed(june, group.slug(), Heed.QUIET);

        assertThat(groups.mine(june)).extracting(GroupLine::fresh).containsExactly(false);
        assertThat(groups.of(june, group.slug()).heed()).isEqualTo(Heed.QUIET);
        assertThat(catchThrowableOfType(
                                Refusal.class, () -> belongings.heed(given.member("Tom"), group.slug(), Heed.WATCH))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private List<String> later(Actor member) {
        var titles = new ArrayList<String>();
        clock.travel(
                clock.instant().plus(Duration.ofSeconds(11)),
                () -> watching.fresh(member, 20).stream().map(FreshTopic::title).forEach(titles::add));
        return titles;
    }

    private Actor member(GroupView group) {
        var june = given.member("June");
        join(group, june);
        return june;
    }

    private void join(GroupView group, Actor member) {
        run("insert into belonging (group_id, member_id, role, accepted_rules, joined_at, read_at) values ("
                + group.id() + ", " + member.id()
                + ", 'MEMBER', 1, current_timestamp, timestamp '2026-01-01 00:00:00')");
    }

    private void run(String statement) {
        try {
            sql.run(statement);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private long begun(Actor author, GroupView group, String title) {
        return beginning
                .begin(author, new BeginTopic(group.slug(), new TopicWords(title, "Words."), Given.random()))
                .id();
    }
}
