package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.group.Welcoming;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Refusal.Problem;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/** A member wishing to belong to a group (GR-2): into an open one she comes at once, of a closed one she asks. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Joining {
    /** So long after a no she waits before she asks again. */
    static final Duration BEFORE_ASKING_AGAIN = Duration.ofDays(30);

    private static final int OWN = 50;

    @Inject
    Requests requests;

    @Inject
    Groups groups;

    @Inject
    Welcoming welcoming;

    @Inject
    Noticing noticing;

    @Inject
    Clock clock;

    /**
     * Joins, or asks to. Done twice it is done once.
     *
     * @return whether she belongs to it now; otherwise somebody who keeps it answers her
     */
    public boolean join(Actor member, String slug, JoinGroup command) {
        var group = groups.of(member.member(), slug);
        if (group.belongs()) return true;
        if (!requests.waiting(group.id(), member.id()).isEmpty()) return false;
        if (!group.may().join()) throw Refusal.conflict("This group takes nobody in at the moment.");
        requireReady(group, command);
        var answers = answers(group, command);
        if (group.free()) {
            if (!answers.isEmpty()) keep(member, group, command, answers).admit(member.id(), clock.instant());
            welcoming.welcome(group.id(), member.id(), command.rulesVersion(), command.promise());
            return true;
        }
        requirePause(member, group);
        keep(member, group, command, answers);
        return false;
    }

    private JoinRequest keep(Actor member, GroupView group, JoinGroup command, List<JoinAnswer> answers) {
        var request = new JoinRequest(group.id(), member.id(), command, answers, clock.instant());
        requests.entityManager().persist(request);
        noticing.notice(member, group, request);
        return request;
    }

    /** @throws Refusal if she has read other rules than there are, or would join where she says she does not belong */
    static void requireReady(GroupView group, JoinGroup command) {
        if (command.rulesVersion() != group.rulesVersion()) {
            throw Refusal.conflict("The rules have changed since you read them. Please read them once more;"
                    + " what you wrote is kept.");
        }
    }

    private List<JoinAnswer> answers(GroupView group, JoinGroup command) {
        var questions = groups.text(group).questions();
        var problems = new ArrayList<Problem>();
        var answers = IntStream.range(0, questions.size())
                .mapToObj(i -> new JoinAnswer(questions.get(i), command.answer(i)))
                .toList();
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i).answer();
            if (answer.isEmpty()) {
                problems.add(new Problem("answer-" + i, "Please answer this one too. A few words are enough."));
            } else if (answer.length() > JoinAnswer.ANSWER_MAX) {
                problems.add(new Problem("answer-" + i, "Please keep it to 1,000 characters."));
            }
        }
        if (!problems.isEmpty()) throw Refusal.unacceptable(problems);
        return answers;
    }

    private void requirePause(Actor member, GroupView group) {
        var declined = requests.declined(group.id(), member.id());
        if (declined == null) return;
        var again = declined.plus(BEFORE_ASKING_AGAIN);
        if (again.isAfter(clock.instant())) throw Refusal.conflict(Spoken.say("join.again", Spoken.day(again)));
    }

    /** She does not wish to any more, or not now; nobody is told. */
    public void withdraw(Actor member, String slug) {
        var group = groups.of(member.member(), slug);
        for (var waiting : requests.waiting(group.id(), member.id())) {
            requests.locked(waiting).withdraw(clock.instant());
        }
    }

    /** What has become of her last wish to join this group. */
    public Optional<OwnRequest> last(Actor member, GroupView group) {
        return requests.of(member.id(), group.id(), Page.first(1)).stream().findFirst();
    }

    /** All she has asked for, the newest first. */
    public List<OwnRequest> mine(Actor member) {
        return requests.of(member.member().id(), Page.first(OWN));
    }
}
