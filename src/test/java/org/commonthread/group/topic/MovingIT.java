package org.commonthread.group.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupView;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.Decided;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Terms;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** A topic goes to another group, by those who keep both or from the desk, and what waits of it goes along. */
@ArquillianTest
class MovingIT {
    @Inject
    Given given;

    @Inject
    Beginning beginning;

    @Inject
    Conversing conversing;

    @Inject
    Steering steering;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    Undoing undoing;

    @Inject
    Queue queue;

    @Inject
    Sql sql;

    @Test
    void theTeamMovesItFromTheDeskAndTakesThatBack() {
        var ruth = given.trustedMember("Ruth");
        var from = given.aGroup().by(ruth).open();
        var to = given.aGroup().open();
        var topic = begun(ruth, from);
        given.reported(subject(topic), ruth);
        var priya = given.moderator();

        var decided = given.justMoved(priya, subject(topic), to.address());
        assertThat(conversing.topic(Actor.VISITOR, topic).group().slug()).isEqualTo(to.slug());
        undoing.undo(priya, decided.id());
        assertThat(conversing.topic(Actor.VISITOR, topic).group().slug()).isEqualTo(from.slug());
        assertThat(given.isWaiting(subject(topic))).isTrue();
        assertThat(isOnDeskOf(ruth, subject(topic))).as("her own words").isFalse();
    }

    @Test
    void itGoesOnlyWhereAGroupIsThatItsAuthorReads() {
        var ruth = given.trustedMember("Ruth");
        var topic = begun(ruth, given.aGroup().by(ruth).of(GroupKind.MEMBERS).open());
        var open = given.aGroup().by(ruth).open();
        var closed = given.aGroup().of(GroupKind.PRIVATE).open();
        var hidden = given.aGroup().of(GroupKind.HIDDEN).open();
        given.reported(subject(topic), ruth);
        var priya = given.moderator();

        for (var nowhere : new String[] {
            open.address(), closed.address(), hidden.address(), "/groups/nowhere", "/stories", "nonsense"
        }) {
            var refusal = catchThrowableOfType(Refusal.class, () -> given.justMoved(priya, subject(topic), nowhere));
            assertThat(refusal.problemOf("target")).as(nowhere).isNotNull();
        }
        assertThat(refused(() -> steering.move(ruth, topic, open.slug()))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(steering.targets(ruth, conversing.topic(ruth, topic))).isEmpty();
    }

    @Test
    void whoKeepsAGroupMovesNothingIntoOneThatSheDoesNotKeep() {
        var omar = given.member("Omar");
        var from = given.aGroup().by(omar).open();
        var his = given.aGroup().by(omar).open();
        var foreign = given.aGroup().open();
        var topic = joined(given.trustedMember("Ruth"), from);
        given.reported(subject(topic), given.member("June"));

        var refusal = catchThrowableOfType(Refusal.class, () -> moved(omar, topic, foreign));
        assertThat(refusal.problemOf("target")).isNotNull();
        moved(omar, topic, his);
        assertThat(conversing.topic(Actor.VISITOR, topic).group().slug()).isEqualTo(his.slug());
    }

    @Test
    void whatWaitsOfItAndOfItsAnswersIsOnTheOtherDeskFromThenOn() {
        var ruth = given.trustedMember("Ruth");
        var ann = given.trustedMember("Ann");
        var from = given.aGroup().by(ruth).open();
        var to = given.aGroup().by(ruth).open();
        keeps(ann, from);
        var tom = given.trustedMember("Tom");
        keeps(tom, to);
        var author = given.trustedMember("Maya");
        var topic = joined(author, from);
        var thread = conversing.topic(author, topic).threadId();
        var answer = Given.comment(given.said(ruth, thread, null, "Yes.").id());
        given.reported(subject(topic), author);
        given.reported(answer, author);
        file(subject(topic), from);
        file(answer, from);
        assertThat(List.of(isOnDeskOf(ann, subject(topic)), isOnDeskOf(ann, answer)))
                .containsOnly(true);
        claiming.claim(ann, given.itemOn(answer).id());

        steering.move(ruth, topic, to.slug());

        assertThat(List.of(isOnDeskOf(ann, subject(topic)), isOnDeskOf(ann, answer)))
                .containsOnly(false);
        assertThat(List.of(isOnDeskOf(tom, subject(topic)), isOnDeskOf(tom, answer)))
                .containsOnly(true);
        claiming.claim(tom, given.itemOn(answer).id());
        assertThat(given.itemOn(subject(topic)).kind()).isEqualTo(Kind.TOPIC);
    }

    private void keeps(Actor member, GroupView group) {
        run("insert into belonging (group_id, member_id, role, accepted_rules, joined_at, read_at) values ("
                + group.id() + ", " + member.id() + ", 'MODERATOR', 1, current_timestamp, current_timestamp)");
    }

    /** Reports of this test are of no group; here one is, as if it had been reported where it stands. */
    private void file(Subject subject, GroupView group) {
        run("update review_item set group_id = " + group.id() + " where kind = '" + subject.kind()
                + "' and subject_id = " + subject.id());
    }

    private void run(String statement) {
        try {
            sql.run(statement);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private Decided moved(Actor moderator, long topic, GroupView to) {
        file(subject(topic), conversing.topic(Actor.VISITOR, topic).group());
        claiming.claim(moderator, given.itemOn(subject(topic)).id());
        var seen = given.itemOn(subject(topic));
        return deciding.decide(
                        moderator,
                        new Decide(
                                seen.id(),
                                DecisionKind.MOVE,
                                ReasonCode.OFF_TOPIC,
                                "It belongs there.",
                                new Terms(Set.of(), to.address()),
                                seen.revision(),
                                seen.version()))
                .orElseThrow();
    }

    private boolean isOnDeskOf(Actor moderator, Subject subject) {
        return queue.after(moderator, QueueFilter.OPEN, null, 100_000).stream()
                .anyMatch(row -> row.kind() == subject.kind() && row.subjectId() == subject.id());
    }

    private long begun(Actor author, GroupView group) {
        return beginning
                .begin(author, new BeginTopic(group.slug(), new TopicWords("Elsewhere", "Words."), Given.random()))
                .id();
    }

    /** By somebody who has only just come to belong to it. */
    private long joined(Actor author, GroupView group) {
        run("insert into belonging (group_id, member_id, role, accepted_rules, joined_at, read_at) values ("
                + group.id() + ", " + author.id() + ", 'MEMBER', 1, current_timestamp, current_timestamp)");
        return begun(author, group);
    }

    private static Subject subject(long topic) {
        return new Subject(Kind.TOPIC, topic);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
