package org.commonthread.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ArquillianTest
class GroupsIT {
    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Founding founding;

    @Inject
    Keeping keeping;

    @Inject
    Undoing undoing;

    @Inject
    Sql sql;

    @Test
    void aGroupIsHersAndTheTeamsUntilTheTeamHasLookedAtIt() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).proposed();

        assertThat(group.state()).isEqualTo(GroupState.PROPOSED);
        assertThat(group.may().own()).isTrue();
        assertThat(groups.of(given.moderator(), group.slug()).may().own()).isFalse();
        assertThat(refused(() -> groups.of(given.member("June"), group.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> groups.of(Actor.VISITOR, group.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);

        given.decide(given.moderator(), Given.group(group.id()), DecisionKind.APPROVE);

        assertThat(groups.of(Actor.VISITOR, group.slug()).may().read()).isTrue();
        assertThat(listed(Actor.VISITOR, group.name())).containsExactly(group.slug());
    }

    @Test
    void theTeamCanSayNoAndThinkOtherwise() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).proposed();
        var priya = given.moderator();

        var decided = given.justDecided(priya, Given.group(group.id()), DecisionKind.REMOVE);
        assertThat(groups.of(ruth, group.slug()).state()).isEqualTo(GroupState.DECLINED);
        assertThat(refused(() -> keeping.words(ruth, group.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);

        undoing.undo(priya, decided.id());
        assertThat(groups.of(ruth, group.slug()).state()).isEqualTo(GroupState.PROPOSED);
        assertThat(given.isWaiting(Given.group(group.id()))).isTrue();
    }

    @Test
    void whatTheTeamAskedToChangeIsSentAgainAndOpens() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).proposed();
        given.decide(given.moderator(), Given.group(group.id()), DecisionKind.REQUEST_CHANGES);

        keeping.change(
                ruth,
                group.slug(),
                given.aGroup().called("Calmer").about("Smaller.").words());
        assertThat(given.itemOn(Given.group(group.id())).title()).isEqualTo("Calmer");
        given.decide(given.moderator(), Given.group(group.id()), DecisionKind.APPROVE);

        assertThat(groups.whole(Actor.VISITOR, group.slug()).text().about()).isEqualTo("Smaller.");
        assertThat(groups.of(ruth, group.slug()).name()).isEqualTo("Calmer");
    }

    @Test
    void whatTheTeamShouldNotHaveAskedForStandsAsItWasSent() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).proposed();
        given.decide(given.moderator(), Given.group(group.id()), DecisionKind.REQUEST_CHANGES);
        given.decide(given.moderator(), given.appealed(ruth), DecisionKind.APPROVE);
        assertThat(groups.of(Actor.VISITOR, group.slug()).may().read()).isTrue();

        for (var against : List.of(DecisionKind.REQUEST_CHANGES, DecisionKind.REMOVE)) {
            var about = "Otherwise, " + against;
            keeping.change(ruth, group.slug(), given.aGroup().about(about).words());
            given.decide(given.moderator(), Given.group(group.id()), against);
            assertThat(about(group.slug())).isNotEqualTo(about);
            given.decide(given.moderator(), given.appealed(ruth), DecisionKind.APPROVE);
            assertThat(about(group.slug())).isEqualTo(about);
        }
    }

    @Test
    void wordsSentSinceWaitForThemselves() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).open();
        keeping.change(ruth, group.slug(), given.aGroup().about("Otherwise.").words());
        given.decide(given.moderator(), Given.group(group.id()), DecisionKind.REQUEST_CHANGES);
        var appeal = given.appealed(ruth);
        keeping.change(
                ruth, group.slug(), given.aGroup().about("Otherwise again.").words());

        given.decide(given.moderator(), appeal, DecisionKind.APPROVE);

        assertThat(about(group.slug())).doesNotContain("Otherwise");
        assertThat(given.isWaiting(Given.group(group.id()))).isTrue();
    }

    private String about(String slug) {
        return groups.whole(Actor.VISITOR, slug).text().about();
    }

    @Test
    void sentTwiceItIsOneGroup() throws Exception {
        var ruth = given.member("Ruth");
        var command = new ProposeGroup(given.aGroup().words(), GroupKind.MEMBERS, GroupAudience.MIXED, Given.random());

        var ended = AtOnce.times(6, i -> () -> founding.propose(ruth, command));

        assertThat(ended.stream().map(AtOnce.Ended::given).distinct()).hasSize(1);
        assertThat(sql.number("select count(*) from support_group where made_by = " + ruth.id()))
                .isEqualTo(1);
    }

    @Test
    void aFourthWaitsForAnAnswerToTheThreeBeforeIt() {
        var ruth = given.member("Ruth");
        for (int i = 0; i < 3; i++) given.aGroup().by(ruth).proposed();

        assertThat(refused(() -> given.aGroup().by(ruth).proposed())).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void aHiddenGroupIsOnNoListAndItsAddressTellsNothing() {
        var ruth = given.member("Ruth");
        var name = "Secret " + Given.random();
        var group = given.aGroup().by(ruth).called(name).of(GroupKind.HIDDEN).open();

        for (var stranger : List.of(given.member("June"), given.moderator(), given.admin(), Actor.VISITOR)) {
            assertThat(listed(stranger, name)).isEmpty();
            assertThat(refused(() -> groups.of(stranger, group.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(listed(ruth, name)).containsExactly(group.slug());
        assertThat(group.slug()).doesNotContain("secret");
        assertThat(given.aGroup().called(name).open().slug())
                .as("nobody learns from an address that the name is taken")
                .isEqualTo(name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
    }

    @ParameterizedTest
    @EnumSource(GroupKind.class)
    void whoReadsAndWhoWritesIsSaidByItsKind(GroupKind kind) {
        var group = given.aGroup().of(kind).open();
        var june = given.member("June");
        if (kind == GroupKind.HIDDEN) {
            assertThat(refused(() -> groups.of(june, group.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
            return;
        }
        assertThat(groups.of(Actor.VISITOR, group.slug()).may().read()).isEqualTo(kind == GroupKind.OPEN);
        assertThat(groups.of(june, group.slug()).may().read()).isEqualTo(kind != GroupKind.PRIVATE);
        assertThat(groups.of(june, group.slug()).may().writing()).isNotNull();
        assertThat(groups.of(given.moderator(), group.slug()).may().read())
                .as("the site's team reads no more of it than others")
                .isEqualTo(kind != GroupKind.PRIVATE);
        assertThat(group.may().write()).isTrue();
    }

    @Test
    void newRulesAreANewVersionAndWhoWroteThemHasAcceptedThem() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var words = keeping.words(ruth, group.slug());

        assertThat(keeping.change(ruth, group.slug(), new GroupWords(words.name(), "Other.", words.rules(), "")))
                .isTrue();
        assertThat(groups.of(ruth, group.slug()).rulesVersion()).isEqualTo(1);

        keeping.change(ruth, group.slug(), new GroupWords(words.name(), "Other.", "Be kinder.", ""));
        var after = groups.of(ruth, group.slug());
        assertThat(after.rulesVersion()).isEqualTo(2);
        assertThat(after.may().write()).isTrue();
    }

    @Test
    void whatIsNoticedInAChangeWaitsAndTheOldWordsStay() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).about("As it was.").open();

        var read = keeping.change(
                ruth,
                group.slug(),
                given.aGroup().about("Call me: 020 7946 0958, any time.").words());

        assertThat(read).isFalse();
        assertThat(groups.whole(ruth, group.slug()).text().about()).isEqualTo("As it was.");
        given.decide(given.moderator(), Given.group(group.id()), DecisionKind.APPROVE);
        assertThat(groups.whole(ruth, group.slug()).text().about()).startsWith("Call me");
    }

    @Test
    void onlyItsOwnerChangesIt() {
        var group = given.aGroup().open();
        for (var other : List.of(given.member("June"), given.moderator())) {
            assertThat(refused(() ->
                            keeping.change(other, group.slug(), given.aGroup().words())))
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        assertThat(refused(() -> keeping.change(
                        Actor.VISITOR, group.slug(), given.aGroup().words())))
                .as("asked before there is anything to find")
                .isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    @Test
    void theListIsPagedByNameAndFoundByAWordAndAnAudience() {
        var mark = Given.random();
        for (var name : List.of("Beta ", "Alpha ", "Gamma ")) {
            given.aGroup().called(name + mark).forWhom(GroupAudience.CAREGIVERS).open();
        }
        var filter = new GroupFilter(
                EnumSet.allOf(GroupKind.class),
                EnumSet.of(GroupAudience.CAREGIVERS),
                mark.toUpperCase(java.util.Locale.ROOT));

        var first = groups.listed(Actor.VISITOR, filter, "", 2);
        var rest = groups.listed(Actor.VISITOR, filter, first.get(1).slug(), 2);

        assertThat(first).extracting(GroupLine::name).containsExactly("Alpha " + mark, "Beta " + mark);
        assertThat(rest).extracting(GroupLine::name).containsExactly("Gamma " + mark);
        assertThat(first.get(0).keepers()).extracting(Keeper::role).containsExactly(GroupRole.OWNER);
        var others = new GroupFilter(EnumSet.allOf(GroupKind.class), EnumSet.of(GroupAudience.BEREAVED), mark);
        assertThat(groups.listed(Actor.VISITOR, others, "", 2)).isEmpty();
    }

    private List<String> listed(Actor reader, String name) {
        var filter = new GroupFilter(EnumSet.allOf(GroupKind.class), EnumSet.allOf(GroupAudience.class), name);
        return groups.listed(reader, filter, "", 10).stream()
                .map(GroupLine::slug)
                .toList();
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
