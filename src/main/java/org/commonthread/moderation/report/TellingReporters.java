package org.commonthread.moderation.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.commonthread.moderation.subject.DecisionStands;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;

/** Whoever reported something is told what became of it (MQ-13), once the decision stands. */
@ApplicationScoped
class TellingReporters {
    @Inject
    Reports reports;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    void decided(@Observes DecisionStands decision) {
        var outcome = Outcome.of(decision.decision());
        for (var report :
                reports.open(decision.subject().kind(), decision.subject().id())) {
            report.answer(outcome, clock.instant());
            outbox.put(new Letter(
                    report.reporterId(),
                    "report " + report.id() + " " + decision.at(),
                    Spoken.say("letter.news.subject"),
                    Spoken.say("letter.report", Spoken.say("outcome." + outcome), settings.baseUrl() + "/me/reports")));
        }
    }

    /** What was answered by it waits for an answer again. */
    void undone(@Observes DecisionUndone decision) {
        var subject = decision.subject();
        reports.answered(subject.kind(), subject.id(), decision.decidedAt()).forEach(Report::waitAgain);
    }
}
