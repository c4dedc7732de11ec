package org.commonthread.group.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import org.commonthread.Given;
import org.commonthread.group.GroupKind;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What people answer to a group's questions is read along: for those who let them in, and for somebody in danger. */
@ArquillianTest
class AnswersIT {
    @Inject
    Given given;

    @Inject
    Groups groups;

    @Inject
    Joining joining;

    @Inject
    Admitting admitting;

    @Inject
    Reporting reporting;

    @Inject
    Queue queue;

    @Test
    void somebodyInDangerIsReadFirstByTheTeamAndMayJoinAllTheSame() {
        var ruth = given.member("Ruth");
        var group = asking(ruth, GroupKind.PRIVATE);
        var june = given.member("June");

        assertThat(joining.join(june, group.slug(), answer("Tonight I will kill myself.")))
                .isFalse();

        var request = admitting.waiting(ruth, group).get(0);
        assertThat(request.noticed()).containsExactly("Somebody may be in danger");
        assertThat(joining.last(june, groups.of(june, group.slug())))
                .get()
                .matches(OwnRequest::inNeed)
                .matches(OwnRequest::waits);
        var item = given.itemOn(subject(request));
        assertThat(item.priority()).isEqualTo(Priority.CRISIS);
        assertThat(queue.item(given.moderator(), item.id()).item().text())
                .contains("What brings you?", "Tonight I will kill myself.");
        assertThat(isOnDeskOf(ruth, request))
                .as("those who keep the group see it too")
                .isTrue();
        var elsewhere = given.member("Omar");
        given.aGroup().by(elsewhere).open();
        assertThat(isOnDeskOf(elsewhere, request)).isFalse();

        given.decide(given.moderator(), subject(request), DecisionKind.APPROVE);
        admitting.admit(ruth, group.slug(), request.id());
        assertThat(groups.of(june, group.slug()).belongs()).isTrue();
    }

    @Test
    void whatElseIsNoticedIsToldToThoseWhoAnswerHerAndToNobodyElse() {
        var ruth = given.member("Ruth");
        var group = asking(ruth, GroupKind.PRIVATE);
        var june = given.member("June");

        joining.join(june, group.slug(), answer("Ring me, 0113 496 0012, or see www.example.org/cure."));

        var request = admitting.waiting(ruth, group).get(0);
        assertThat(request.answers())
                .extracting(JoinAnswer::answer)
                .containsExactly("Ring me, 0113 496 0012, or see www.example.org/cure.");
        assertThat(request.noticed())
                .containsExactlyInAnyOrder("Looks like something private: a name, an address, a number", "Has a link");
        assertThat(given.isWaiting(subject(request))).isFalse();
        assertThat(joining.last(june, groups.of(june, group.slug()))).get().matches(own -> !own.inNeed());

        reporting.send(ruth, new SendReport(subject(request), ReportReason.WORRIED, ""));
        assertThat(given.itemOn(subject(request)).priority()).isEqualTo(Priority.CRISIS);
        assertThat(catchThrowableOfType(Refusal.class, () -> reporting.about(given.member("Tom"), subject(request)))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void intoAGroupThatTakesAnybodyInTheAnswersComeAlong() {
        var ruth = given.member("Ruth");
        var group = asking(ruth, GroupKind.OPEN);
        var june = given.member("June");

        assertThat(joining.join(june, group.slug(), answer("I do not want to live any more.")))
                .isTrue();

        assertThat(admitting.waiting(ruth, group)).isEmpty();
        var arrived = admitting.arrived(group);
        assertThat(arrived).hasSize(1);
        assertThat(arrived.get(0).answers())
                .extracting(JoinAnswer::answer)
                .containsExactly("I do not want to live any more.");
        assertThat(given.isWaiting(subject(arrived.get(0)))).isTrue();
        assertThat(joining.mine(june)).as("nobody had to answer her").isEmpty();
    }

    private GroupView asking(Actor owner, GroupKind kind) {
        return given.aGroup().by(owner).of(kind).asking("What brings you?").open();
    }

    private static JoinGroup answer(String words) {
        return new JoinGroup(List.of(words), 1, false);
    }

    private boolean isOnDeskOf(Actor moderator, RequestLine request) {
        return queue.after(moderator, QueueFilter.OPEN, null, 100_000).stream()
                .anyMatch(row ->
                        row.kind() == Kind.JOIN_REQUEST && row.subjectId().equals(request.id()));
    }

    private static Subject subject(RequestLine request) {
        return new Subject(Kind.JOIN_REQUEST, request.id());
    }
}
