package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Screening;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.subject.Masking;

/**
 * What hosts write about meetings is screened before others read it; until then they read what stood there before, or
 * nothing. When and where it is they are told at once, because whoever is told late stands before a closed door: the
 * place is only looked at.
 */
@ApplicationScoped
class Wording {
    @Inject
    MeetingRows rows;

    @Inject
    Screening screening;

    @Inject
    Advancing advancing;

    @Inject
    Clock clock;

    void begin(Actor host, Meeting meeting, MeetingPlan plan) {
        rows.entityManager().persist(meeting);
        send(host, meeting, plan.words());
        advancing.advance(meeting);
    }

    /** Says it as the plan does; what stands there so already, or waits to, is not sent again. */
    void say(Actor host, Meeting meeting, MeetingPlan plan, boolean elsewhere) {
        if (!sent(meeting).equals(plan.words())) send(host, meeting, plan.words());
        else if (elsewhere) look(host, meeting, plan.place());
    }

    private void send(Actor host, Meeting meeting, MeetingWords words) {
        var number = keep(meeting, words, host.id());
        if (!passes(host, meeting, number, meeting.arranged().place())) return;
        screening.withdraw(meeting.subject());
        meeting.takeOn(number);
    }

    /** One time of it, or all, is at a place that nobody has looked at yet. */
    void look(Actor host, Meeting meeting, String place) {
        var waits = screening.waitingOn(meeting.subject()).isPresent();
        var number = waits || meeting.liveWords() == 0 ? meeting.sentWords() : meeting.liveWords();
        passes(host, meeting, number, place);
    }

    private boolean passes(Actor host, Meeting meeting, int number, String place) {
        var words = rows.words(meeting.id(), number).words();
        return screening
                .examine(new Submission(
                        meeting.subject(),
                        number,
                        host,
                        words.title(),
                        words.text(place),
                        meeting.address(),
                        known(host, meeting, place),
                        meeting.groupId()))
                .isEmpty();
    }

    /** What others read already, and in the place whatever leads there: that is what a place is for. */
    private String known(Actor host, Meeting meeting, String place) {
        var leading = screening.personal(host, place).stream()
                .map(span -> place.substring(span.start(), span.end()))
                .collect(Collectors.joining("\n"));
        return meeting.liveWords() == 0
                ? leading
                : rows.words(meeting.id(), meeting.liveWords()).words().text(leading);
    }

    /** What was sent last, be it read already or not. */
    MeetingWords sent(Meeting meeting) {
        return rows.words(meeting.id(), meeting.sentWords()).words();
    }

    void mask(Meeting meeting, int number, Masking masking) {
        var judged = rows.words(meeting.id(), number);
        meeting.takeOn(keep(meeting, judged.words().masked(masking), judged.sentBy()));
    }

    private int keep(Meeting meeting, MeetingWords words, long author) {
        var number = meeting.send();
        var key = new MeetingRevision.Key(meeting.id(), number);
        rows.entityManager().persist(new MeetingRevision(key, words, author, clock.instant()));
        return number;
    }
}
