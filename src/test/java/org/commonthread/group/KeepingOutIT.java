package org.commonthread.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.group.joining.Joining;
import org.commonthread.member.Actor;
import org.commonthread.moderation.appeal.Against;
import org.commonthread.moderation.appeal.Appealable;
import org.commonthread.moderation.appeal.Appealing;
import org.commonthread.moderation.appeal.SendAppeal;
import org.commonthread.moderation.standing.Ladder;
import org.commonthread.moderation.standing.Rung;
import org.commonthread.moderation.standing.TakeStep;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Mute and ban inside a group (GR-4). */
@ArquillianTest
class KeepingOutIT {
    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Joining joining;

    @Inject
    Excluding excluding;

    @Inject
    Belongings belongings;

    @Inject
    Appealing appealing;

    @Inject
    Ladder ladder;

    @Inject
    Sql sql;

    @Test
    void whoeverIsMutedReadsAndWritesAgainWhenItIsOver() throws Exception {
        var place = aPlace(GroupKind.PRIVATE);

        excluding.exclude(place.ruth(), place.slug(), new Exclude(place.june().id(), Measure.MUTE, 3, "Too loud."));

        assertThat(may(place).read()).isTrue();
        assertThat(Objects.requireNonNull(may(place).writing()).address()).endsWith("/kept-out");
        assertThat(excluding.mine(place.june(), groups.of(place.june(), place.slug())))
                .extracting(ExclusionLine::reason)
                .containsExactly("Too loud.");
        sql.run("update exclusion set ends_at = timestamp '2026-01-01 00:00:00' where group_id = " + place.id());
        assertThat(may(place).write()).isTrue();
    }

    @Test
    void whoeverIsBannedReadsNoMoreThanPeopleOutside() {
        for (var kind : List.of(GroupKind.PRIVATE, GroupKind.MEMBERS)) {
            var place = aPlace(kind);
            excluding.exclude(
                    place.ruth(), place.slug(), new Exclude(place.june().id(), Measure.BAN, 3, "Unkind."));

            assertThat(may(place).read()).isEqualTo(kind == GroupKind.MEMBERS);
            assertThat(may(place).write()).isFalse();
            assertThat(groups.of(place.june(), place.slug()).belongs())
                    .as("she finds why, and can appeal")
                    .isTrue();
        }
    }

    @Test
    void onlyThoseWhoKeepItDoSoAndNotToEachOther() {
        var place = aPlace(GroupKind.OPEN);
        var command = new Exclude(place.june().id(), Measure.MUTE, 3, "No.");
        for (var other : List.of(place.june(), given.moderator(), given.member("Omar"))) {
            assertThat(refused(() -> excluding.exclude(other, place.slug(), command)))
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        belongings.give(place.ruth(), place.slug(), place.june().id(), GroupRole.MODERATOR);
        assertThat(refused(() -> excluding.exclude(place.ruth(), place.slug(), command)))
                .isEqualTo(Refusal.Kind.CONFLICT);
        var self = new Exclude(place.ruth().id(), Measure.BAN, 3, "Out.");
        assertThat(refused(() -> excluding.exclude(place.june(), place.slug(), self)))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void itHasAReasonAndAnEnd() {
        var place = aPlace(GroupKind.OPEN);
        for (var command : List.of(
                new Exclude(place.june().id(), Measure.MUTE, 0, "No."),
                new Exclude(place.june().id(), Measure.MUTE, 366, "No."),
                new Exclude(place.june().id(), Measure.MUTE, 3, "  "))) {
            assertThat(refused(() -> excluding.exclude(place.ruth(), place.slug(), command)))
                    .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        }
    }

    @Test
    void sheAppealsToTheSitesTeamWhichEndsItIfItWasWrong() throws Exception {
        var place = aPlace(GroupKind.PRIVATE);
        excluding.exclude(place.ruth(), place.slug(), new Exclude(place.june().id(), Measure.BAN, 30, "Unkind."));
        var what = appealing.mine(place.june(), Against.EXCLUSION);
        assertThat(what).extracting(Appealable::message).containsExactly("Unkind.");

        appealing.send(
                place.june(), new SendAppeal(Against.EXCLUSION, what.get(0).id(), "I was quoting her."));
        var appeal = sql.number(
                "select id from appeal where author_id = " + place.june().id());
        given.decide(given.moderator(), new Subject(Kind.APPEAL, appeal), DecisionKind.APPROVE);

        assertThat(may(place).read()).isTrue();
        assertThat(may(place).write()).isTrue();
    }

    @Test
    void itEndsBeforeItsTimeWhenThoseWhoKeepItSaySo() {
        var place = aPlace(GroupKind.OPEN);
        excluding.exclude(place.ruth(), place.slug(), new Exclude(place.june().id(), Measure.MUTE, 30, "Sh."));
        var id = excluding.now(groups.of(place.ruth(), place.slug())).get(0).id();

        excluding.lift(place.ruth(), place.slug(), id);
        excluding.lift(place.ruth(), place.slug(), id);

        assertThat(may(place).write()).isTrue();
    }

    @Test
    void whoeverIsSuspendedOnTheSiteKeepsNoGroupMeanwhile() {
        var place = aPlace(GroupKind.OPEN);
        ladder.take(
                given.moderator(),
                new TakeStep(place.ruth().id(), Rung.SUSPENSION_24, ReasonCode.UNKIND, "Please rest a day."));

        var command = new Exclude(place.june().id(), Measure.MUTE, 3, "No.");
        assertThat(refused(() -> excluding.exclude(place.ruth(), place.slug(), command)))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() ->
                        belongings.give(place.ruth(), place.slug(), place.june().id(), GroupRole.OWNER)))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    private record Place(long id, String slug, Actor ruth, Actor june) {}

    private Place aPlace(GroupKind kind) {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.OPEN).open();
        var june = given.member("June");
        joining.join(june, group.slug(), new JoinGroup(List.of(), 1, false));
        try {
            sql.run("update support_group set kind = '" + kind + "' where id = " + group.id());
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
        return new Place(group.id(), group.slug(), ruth, june);
    }

    private Rights may(Place place) {
        return groups.of(place.june(), place.slug()).may();
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
