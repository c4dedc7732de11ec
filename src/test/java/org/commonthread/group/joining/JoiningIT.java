package org.commonthread.group.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.group.Belongings;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupRole;
import org.commonthread.group.GroupView;
import org.commonthread.group.GroupWords;
import org.commonthread.group.Groups;
import org.commonthread.group.Keeping;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JoiningIT {
    private static final JoinGroup YES = new JoinGroup(List.of(), 1, false);

    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    Keeping keeping;

    @Inject
    Joining joining;

    @Inject
    Admitting admitting;

    @Inject
    Inviting inviting;

    @Inject
    Accepting accepting;

    @Inject
    Reminding reminding;

    @Inject
    Sql sql;

    @Test
    void intoAnOpenGroupSheComesAtOnceAndOnce() throws Exception {
        var group = given.aGroup().open();
        var june = given.member("June");

        var ended = AtOnce.times(6, i -> () -> joining.join(june, group.slug(), YES));

        assertThat(ended).allMatch(each -> Boolean.TRUE.equals(each.given()));
        assertThat(groups.of(june, group.slug()).may().write()).isTrue();
        assertThat(count(group)).isEqualTo(2);
    }

    @Test
    void manyWhoJoinAtOnceAreCountedExactly() throws Exception {
        var group = given.aGroup().open();
        var people = java.util.stream.IntStream.range(0, 12)
                .mapToObj(i -> given.member("June"))
                .toList();

        AtOnce.times(12, i -> () -> joining.join(people.get(i), group.slug(), YES));

        assertThat(count(group)).isEqualTo(13);
        assertThat(sql.number("select count(*) from belonging where group_id = " + group.id()))
                .isEqualTo(13);
    }

    @Test
    void ofAClosedGroupSheAsksAndIsLetIn() {
        var ruth = given.member("Ruth");
        var group = given.aGroup()
                .by(ruth)
                .of(GroupKind.PRIVATE)
                .asking("What brings you?", "Tea?")
                .open();
        var june = given.member("June");

        var refusal = catchThrowableOfType(Refusal.class, () -> joining.join(june, group.slug(), YES));
        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("answer-0", "answer-1");
        var command = new JoinGroup(List.of("Bones.", "Please."), 1, false);
        assertThat(joining.join(june, group.slug(), command)).isFalse();
        assertThat(groups.of(june, group.slug()).may().read()).isFalse();

        var waiting = admitting.waiting(ruth, group);
        assertThat(waiting).hasSize(1);
        assertThat(waiting.get(0).answers()).extracting(JoinAnswer::answer).containsExactly("Bones.", "Please.");
        admitting.admit(ruth, group.slug(), waiting.get(0).id());

        assertThat(groups.of(june, group.slug()).may().write()).isTrue();
        assertThat(letters(june)).hasSize(1).allMatch(letter -> !letter.contains(group.name()));
    }

    @Test
    void askedManyTimesAtOnceOneWaits() throws Exception {
        var group = given.aGroup().of(GroupKind.PRIVATE).open();
        var june = given.member("June");

        AtOnce.times(6, i -> () -> joining.join(june, group.slug(), YES));

        assertThat(sql.number("select count(*) from join_request where member_id = " + june.id()))
                .isEqualTo(1);
    }

    @Test
    void ofTwoWhoAnswerAtOnceOneIsFirstAndSheIsToldOnce() throws Exception {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.PRIVATE).open();
        for (int round = 0; round < 5; round++) {
            var june = given.member("June");
            joining.join(june, group.slug(), YES);
            var id = admitting.waiting(ruth, group).get(0).id();

            var ended = AtOnce.all(List.of(
                    () -> {
                        admitting.admit(ruth, group.slug(), id);
                        return "admitted";
                    },
                    () -> {
                        admitting.decline(ruth, group.slug(), id, "Not now.");
                        return "declined";
                    }));

            assertThat(ended.stream().filter(each -> each.in(Refusal.Kind.CONFLICT)))
                    .hasSize(1);
            var isIn = groups.of(june, group.slug()).belongs();
            assertThat(ended.stream().anyMatch(each -> "admitted".equals(each.answer())))
                    .isEqualTo(isIn);
            assertThat(letters(june)).hasSize(1);
        }
    }

    @Test
    void whoeverWasToldNoReadsWhyAndWaitsBeforeSheAsksAgain() throws Exception {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.PRIVATE).open();
        var june = given.member("June");
        joining.join(june, group.slug(), YES);
        var id = admitting.waiting(ruth, group).get(0).id();
        assertThat(refused(() -> admitting.decline(ruth, group.slug(), id, "  ")))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);

        admitting.decline(ruth, group.slug(), id, "We are full until May.");

        assertThat(joining.mine(june)).extracting(OwnRequest::reason).containsExactly("We are full until May.");
        assertThat(letters(june)).hasSize(1);
        assertThat(refused(() -> joining.join(june, group.slug(), YES))).isEqualTo(Refusal.Kind.CONFLICT);
        sql.run("update join_request set ended_at = timestamp '2026-01-01 00:00:00' where id = " + id);
        assertThat(joining.join(june, group.slug(), YES)).isFalse();
    }

    @Test
    void whoeverAskedCanThinkOtherwise() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.PRIVATE).open();
        var june = given.member("June");
        joining.join(june, group.slug(), YES);
        var id = admitting.waiting(ruth, group).get(0).id();

        joining.withdraw(june, group.slug());
        joining.withdraw(june, group.slug());

        assertThat(admitting.waiting(ruth, group)).isEmpty();
        assertThat(refused(() -> admitting.admit(ruth, group.slug(), id))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(joining.join(june, group.slug(), YES))
                .as("she may ask again at once")
                .isFalse();
    }

    @Test
    void onlyThoseWhoKeepItSeeWhoAsks() {
        var group = given.aGroup().of(GroupKind.PRIVATE).open();
        var june = given.member("June");
        joining.join(june, group.slug(), YES);
        for (var other : List.of(june, given.moderator(), given.member("Omar"))) {
            assertThat(refused(() -> admitting.waiting(other, groups.of(other, group.slug()))))
                    .isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void afterAWeekThoseWhoKeepItAreRemindedOnce() throws Exception {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.PRIVATE).open();
        joining.join(given.member("June"), group.slug(), YES);
        var id = admitting.waiting(ruth, group).get(0).id();
        assertThat(reminding.due(1_000)).doesNotContain(id);

        sql.run("update join_request set asked_at = timestamp '2026-01-01 00:00:00' where id = " + id);
        var before = letters(ruth).size();
        AtOnce.times(4, i -> () -> reminding.remind(id));

        assertThat(letters(ruth)).hasSize(before + 1);
        assertThat(reminding.due(1_000)).doesNotContain(id);
    }

    @Test
    void readAloneItIsNotEnoughToBeAskedForRulesThatHaveChanged() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var june = given.member("June");
        joining.join(june, group.slug(), YES);
        var words = keeping.words(ruth, group.slug());

        keeping.change(ruth, group.slug(), new GroupWords(words.name(), words.about(), "Be kinder.", ""));

        assertThat(groups.of(june, group.slug()).may().read()).isTrue();
        assertThat(hindrance(june, group)).endsWith("/rules");
        assertThat(refused(() -> joining.join(given.member("Omar"), group.slug(), YES)))
                .isEqualTo(Refusal.Kind.CONFLICT);
        belongings.acceptRules(june, group.slug(), 2);
        assertThat(groups.of(june, group.slug()).may().write()).isTrue();
    }

    @Test
    void whoeverDoesNotSayThatItIsForHerReadsAndDoesNotWrite() throws Exception {
        var group = given.aGroup().forWhom(GroupAudience.METASTATIC).open();
        var june = given.member("June");
        joining.join(june, group.slug(), YES);

        assertThat(groups.of(june, group.slug()).may().read()).isTrue();
        assertThat(hindrance(june, group)).endsWith("/rules");
        belongings.promise(june, group.slug(), true);
        assertThat(groups.of(june, group.slug()).may().write()).isTrue();

        belongings.promise(june, group.slug(), false);
        assertThat(groups.of(june, group.slug()).may().write())
                .as("for ninety days yet")
                .isTrue();
        assertThat(belongings.promise(june, groups.of(june, group.slug())).ending())
                .isTrue();
        sql.run("update belonging set declaration_ends = timestamp '2026-01-01 00:00:00' where member_id = "
                + june.id());
        assertThat(hindrance(june, group)).endsWith("/rules");
        assertThat(groups.of(june, group.slug()).belongs())
                .as("she loses no group")
                .isTrue();
    }

    @Test
    void anInvitationByLinkIsGoodForOnePersonWhoeverIsFirst() throws Exception {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.HIDDEN).open();
        var token = inviting.link(ruth, group);
        assertThat(sql.number("select count(*) from invitation where token_hash = '" + token + "'"))
                .isZero();
        var people = List.of(given.member("June"), given.member("Omar"), given.member("Maya"));

        var ended = AtOnce.times(3, i -> () -> accepting.accept(people.get(i), token, YES));

        assertThat(ended.stream().filter(AtOnce.Ended::well)).hasSize(1);
        assertThat(ended.stream().filter(each -> each.in(Refusal.Kind.NOT_FOUND)))
                .hasSize(2);
        assertThat(count(group)).isEqualTo(2);
    }

    @Test
    void aMemberWhoIsAskedInFindsItAmongHerGroupsAndNobodyElseDoes() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).of(GroupKind.HIDDEN).open();
        var june = given.member("June");
        inviting.ask(ruth, group, june.handle());
        inviting.ask(ruth, group, june.handle());

        var invited = accepting.mine(june);
        assertThat(invited).hasSize(1);
        assertThat(letters(june)).hasSize(1).allMatch(letter -> !letter.contains(group.name()));
        var key = String.valueOf(invited.get(0).invitationId());
        assertThat(refused(() -> accepting.invited(given.member("Omar"), key))).isEqualTo(Refusal.Kind.NOT_FOUND);

        assertThat(accepting.accept(june, key, YES)).isEqualTo(group.address());
        assertThat(accepting.mine(june)).isEmpty();
        assertThat(groups.of(june, group.slug()).may().read()).isTrue();
    }

    @Test
    void anOwnerSaysWhoKeepsTheGroupAndTheLastOneStays() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).open();
        var june = given.member("June");
        joining.join(june, group.slug(), YES);

        assertThat(refused(() -> belongings.give(june, group.slug(), june.id(), GroupRole.OWNER)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> belongings.give(ruth, group.slug(), ruth.id(), GroupRole.MEMBER)))
                .isEqualTo(Refusal.Kind.CONFLICT);
        belongings.give(ruth, group.slug(), june.id(), GroupRole.FACILITATOR);

        var may = groups.of(june, group.slug()).may();
        assertThat(may.admit() && may.host() && may.moderate()).isTrue();
        assertThat(may.own()).isFalse();
    }

    private String hindrance(Actor reader, GroupView group) {
        return Objects.requireNonNull(groups.of(reader, group.slug()).may().writing())
                .address();
    }

    private long count(GroupView group) {
        return groups.text(group).memberCount();
    }

    /** Their words, as long as they have not been sent. */
    private List<String> letters(Actor to) {
        try (var connection = sql.connection();
                var query = connection.createStatement();
                var rows = query.executeQuery(
                        "select concat(subject, words) from outbox_letter where recipient = " + to.id())) {
            var letters = new ArrayList<String>();
            while (rows.next()) letters.add(rows.getString(1));
            return letters;
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
