package org.commonthread.group.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Following;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupLine;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.appeal.Against;
import org.commonthread.moderation.appeal.Appealing;
import org.commonthread.moderation.appeal.SendAppeal;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TopicsIT {
    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Beginning beginning;

    @Inject
    TakingBack takingBack;

    @Inject
    SiteClock clock;

    @Inject
    Conversing conversing;

    @Inject
    Following following;

    @Inject
    Queue queue;

    @Inject
    Reporting reporting;

    @Inject
    Undoing undoing;

    @Inject
    Appealing appealing;

    @Inject
    Sql sql;

    @Test
    void aTopicIsReadByWhoeverReadsTheGroupAndAnsweredByThoseWhoBelongToIt() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var topic = begun(ruth, group, "Tea, or not");
        var thread = conversing.topic(Actor.VISITOR, topic.id()).threadId();
        var june = given.trustedMember("June");

        assertThat(titles(Actor.VISITOR, group)).containsExactly("Tea, or not");
        assertThat(Objects.requireNonNull(following.subject(june, thread).hindrance())
                        .address())
                .isEqualTo(group.address() + "/join");
        assertThat(refused(() -> given.said(june, thread, null, "Tea."))).isEqualTo(Refusal.Kind.NOT_ALLOWED);

        assertThat(given.said(ruth, thread, null, "Tea.").waiting()).isNull();
        assertThat(conversing.topic(june, topic.id()).answers()).isEqualTo(1);
    }

    @Test
    void whatIsSaidInAClosedGroupIsNotThereForAnybodyElse() {
        var ruth = given.trustedMember("Ruth");
        for (var kind : List.of(GroupKind.PRIVATE, GroupKind.HIDDEN)) {
            var group = given.aGroup().by(ruth).of(kind).open();
            var topic = begun(ruth, group, "Between us");
            var thread = conversing.topic(ruth, topic.id()).threadId();
            var said = given.said(ruth, thread, null, "Only here.");
            for (var stranger : List.of(given.member("June"), given.moderator(), Actor.VISITOR)) {
                assertThat(refused(() -> conversing.topic(stranger, topic.id())))
                        .isEqualTo(Refusal.Kind.NOT_FOUND);
                assertThat(refused(() -> following.subject(stranger, thread))).isEqualTo(Refusal.Kind.NOT_FOUND);
                assertThat(refused(() -> following.address(stranger, thread, said.id())))
                        .isEqualTo(Refusal.Kind.NOT_FOUND);
            }
        }
    }

    @Test
    void whatWaitsBelongsToTheGroupsQueue() {
        var ruth = given.member("Ruth");
        var group = given.aGroup().by(ruth).open();
        var begun =
                beginning.begin(ruth, new BeginTopic(group.slug(), new TopicWords("First", "Words."), Given.random()));

        assertThat(begun.waiting()).isNotNull();
        assertThat(titles(ruth, group)).containsExactly("First");
        assertThat(titles(Actor.VISITOR, group)).isEmpty();
        var row = given.itemOn(subject(begun));
        assertThat(groupOf(row)).isEqualTo(group.id());

        given.decide(given.moderator(), subject(begun), DecisionKind.APPROVE);
        assertThat(titles(Actor.VISITOR, group)).containsExactly("First");
    }

    @Test
    void thoseWhoKeepAGroupSeeWhatIsReportedThereAndNothingElse() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var other = given.aGroup().open();
        var topic = begun(ruth, group, "Reported");
        var thread = conversing.topic(ruth, topic.id()).threadId();
        var said = given.said(ruth, thread, null, "Words.");
        var june = given.member("June");
        reporting.send(june, new SendReport(Given.comment(said.id()), ReportReason.UNKIND, "Look."));

        var item = given.itemOn(Given.comment(said.id()));
        assertThat(groupOf(item)).isEqualTo(group.id());
        assertThat(queue.waiting(ruth, 100))
                .extracting(QueueRow::id)
                .as("her own words")
                .isEmpty();
        assertThat(groupOf(item)).isNotEqualTo(other.id());
    }

    @Test
    void sentTwiceItIsOneTopic() throws Exception {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var command = new BeginTopic(group.slug(), new TopicWords("Once", "Words."), Given.random());

        var ended = AtOnce.times(6, i -> () -> beginning.begin(ruth, command).id());

        assertThat(ended.stream().map(AtOnce.Ended::given).distinct()).hasSize(1);
        assertThat(sql.number("select count(*) from topic where group_id = " + group.id()))
                .isEqualTo(1);
    }

    @Test
    void whatIsNoticedInAChangeWaitsAndTheOldWordsStay() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var topic = begun(ruth, group, "As it was");

        var changed = beginning.change(ruth, topic.id(), new TopicWords("As it was", "Call me: 020 7946 0958."));

        assertThat(changed.waiting()).isNotNull();
        assertThat(conversing.topic(Actor.VISITOR, topic.id()).bodyHtml()).doesNotContain("7946");
        assertThat(beginning.own(ruth, topic.id()).body()).contains("7946");
        given.decide(given.moderator(), subject(topic), DecisionKind.MASK_AND_APPROVE);
        assertThat(conversing.topic(Actor.VISITOR, topic.id()).bodyHtml())
                .contains("[…]")
                .doesNotContain("7946");
    }

    @Test
    void aDecisionAboutATopicCanBeUndone() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var topic = begun(ruth, group, "Taken down");
        var priya = given.moderator();
        given.reported(subject(topic), ruth);

        var decided = given.justDecided(priya, subject(topic), DecisionKind.REMOVE);
        assertThat(refused(() -> conversing.topic(Actor.VISITOR, topic.id()))).isEqualTo(Refusal.Kind.GONE);
        assertThat(conversing.topic(ruth, topic.id()).state()).isEqualTo(TopicState.REMOVED_BY_MODERATOR);
        undoing.undo(priya, decided.id());

        assertThat(conversing.topic(Actor.VISITOR, topic.id()).title()).isEqualTo("Taken down");
    }

    @Test
    void itsAuthorTakesATopicBackWithAllThatWasAnswered() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var topic = begun(ruth, group, "Not now");
        var thread = conversing.topic(ruth, topic.id()).threadId();

        assertThat(refused(() -> takingBack.takeBack(given.member("June"), topic.id())))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        takingBack.takeBack(ruth, topic.id());
        takingBack.takeBack(ruth, topic.id());

        assertThat(refused(() -> conversing.topic(ruth, topic.id()))).isEqualTo(Refusal.Kind.GONE);
        assertThat(refused(() -> following.subject(Actor.VISITOR, thread))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(titles(ruth, group)).isEmpty();
    }

    @Test
    void theListIsByWhatWasSaidLastAndPaged() throws Exception {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        for (var title : List.of("One", "Two", "Three")) begun(ruth, group, title);
        var days = List.of("One", "Two", "Three");
        for (int i = 0; i < days.size(); i++) {
            sql.run("update topic set last_at = timestamp '2026-01-0" + (i + 1) + " 00:00:00' where group_id = "
                    + group.id() + " and title = '" + days.get(i) + "'");
        }
        sql.run("update topic set pinned = 1 where group_id = " + group.id() + " and title = 'One'");

        var first = conversing.in(Actor.VISITOR, group, Place.FIRST, 2);
        assertThat(first).extracting(TopicLine::title).containsExactly("One", "Three");
        var rest = conversing.in(Actor.VISITOR, group, Place.after(Place.cursor(first.get(1))), 2);
        assertThat(rest).extracting(TopicLine::title).containsExactly("Two");
        assertThat(conversing.unanswered(Actor.VISITOR, group, Place.FIRST, 9)).hasSize(3);
    }

    @Test
    void whatWasLeftOutByMistakeStandsThereAgain() throws Exception {
        var june = given.member("June");
        var group = given.aGroup().by(june).open();
        var begun = beginning.begin(
                june,
                new BeginTopic(
                        group.slug(),
                        new TopicWords("A number", "The line for all is 020 7946 0018."),
                        Given.random()));
        given.decide(given.moderator(), subject(begun), DecisionKind.MASK_AND_APPROVE);
        assertThat(conversing.topic(Actor.VISITOR, begun.id()).bodyHtml()).doesNotContain("7946");

        var what = appealing.mine(june, Against.DECISION).get(0);
        appealing.send(june, new SendAppeal(Against.DECISION, what.id(), "Everybody may call it."));
        var appeal = new Subject(Kind.APPEAL, sql.number("select max(id) from appeal where author_id = " + june.id()));
        given.decide(given.moderator(), appeal, DecisionKind.APPROVE);

        assertThat(conversing.topic(Actor.VISITOR, begun.id()).bodyHtml()).contains("7946");
    }

    @Test
    void forTenMinutesSheCanThinkOtherwiseAndWhatWaitedWaitsAgain() {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var seen = begun(ruth, group, "Not now");
        var held = beginning.begin(
                ruth,
                new BeginTopic(group.slug(), new TopicWords("Held", "Ring 020 7946 0958, please."), Given.random()));
        beginning.change(ruth, seen.id(), new TopicWords("Not now", "Ring me: 020 7946 0959."));
        takingBack.takeBack(ruth, seen.id());
        takingBack.takeBack(ruth, held.id());
        assertThat(takingBack.lately(ruth)).extracting(TakenTopic::title).containsExactly("Held", "Not now");
        assertThat(takingBack.lately(given.member("June"))).isEmpty();
        assertThat(given.isWaiting(subject(held)) || given.isWaiting(subject(seen)))
                .isFalse();

        assertThat(refused(() -> takingBack.undo(given.member("June"), seen.id())))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        takingBack.undo(ruth, seen.id());
        takingBack.undo(ruth, seen.id());
        takingBack.undo(ruth, held.id());

        assertThat(conversing.topic(Actor.VISITOR, seen.id()).bodyHtml()).contains("Words.");
        assertThat(beginning.own(ruth, seen.id()).body()).contains("0959");
        assertThat(conversing.topic(ruth, held.id()).state()).isEqualTo(TopicState.PENDING);
        assertThat(given.isWaiting(subject(held)) && given.isWaiting(subject(seen)))
                .isTrue();
        takingBack.takeBack(ruth, held.id());
        clock.travel(
                clock.instant().plus(Duration.ofMinutes(10)),
                () -> assertThat(refused(() -> takingBack.undo(ruth, held.id())))
                        .isEqualTo(Refusal.Kind.CONFLICT));
    }

    @Test
    void whatIsNewToHerIsWhatOthersSaidSinceSheWasThere() throws Exception {
        var ruth = given.trustedMember("Ruth");
        var group = given.aGroup().by(ruth).open();
        var topic = begun(ruth, group, "Anything new?");
        assertThat(conversing.in(ruth, groups.of(ruth, group.slug()), Place.FIRST, 9))
                .noneMatch(TopicLine::fresh);
        assertThat(groups.mine(ruth)).extracting(GroupLine::fresh).containsExactly(false);

        sql.run("update topic set author_id = " + given.member("June").id() + " where id = " + topic.id());
        sql.run("update belonging set read_at = timestamp '2026-01-01 00:00:00' where group_id = " + group.id());

        assertThat(conversing.in(ruth, groups.of(ruth, group.slug()), Place.FIRST, 9))
                .allMatch(TopicLine::fresh);
        assertThat(groups.mine(ruth)).extracting(GroupLine::fresh).containsExactly(true);
        assertThat(conversing.in(given.member("Omar"), groups.of(given.member("Omar"), group.slug()), Place.FIRST, 9))
                .as("nothing nags whoever does not belong to it")
                .noneMatch(TopicLine::fresh);
    }

    private Begun begun(Actor author, GroupView group, String title) {
        var begun =
                beginning.begin(author, new BeginTopic(group.slug(), new TopicWords(title, "Words."), Given.random()));
        assertThat(begun.waiting()).isNull();
        return begun;
    }

    private List<String> titles(Actor reader, GroupView group) {
        return conversing.in(reader, groups.of(reader, group.slug()), Place.FIRST, 50).stream()
                .map(TopicLine::title)
                .toList();
    }

    private long groupOf(QueueRow row) {
        try {
            return sql.number("select group_id from review_item where id = " + row.id());
        } catch (java.sql.SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private static Subject subject(Begun begun) {
        return new Subject(Kind.TOPIC, begun.id());
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
