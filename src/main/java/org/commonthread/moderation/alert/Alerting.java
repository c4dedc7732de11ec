package org.commonthread.moderation.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.commonthread.moderation.check.CheckFailed;
import org.commonthread.moderation.check.Priority;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/** Calls whoever is on call, by letter, once an occasion. */
@ApplicationScoped
@Transactional
public class Alerting {
    @Inject
    OnCallPeople people;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** @return how many people are called by it; those who sleep are called when it is raised again and they wake */
    public int raise(Alert alert) {
        var called = people.all().stream()
                .filter(person -> alert.urgent() || !person.quiet().covers(clock.instant()))
                .toList();
        for (var person : called) {
            outbox.put(new Letter(
                    person.memberId(),
                    alert.once(),
                    Spoken.say("letter.call.subject"),
                    Spoken.say("letter.call", person.name(), alert.words(), settings.baseUrl() + "/moderation")));
        }
        return called.size();
    }

    /**
     * Once for each item and level. More than this at once are not more to do for one person: she is at the desk by then.
     *
     * @return how many are late, the first of them only
     */
    int callForLateItems() {
        var late = people.late(clock.instant(), Page.first(20));
        for (var item : late) {
            var urgent = item.priority() == Priority.CRISIS;
            raise(new Alert("late " + item.id() + " " + item.priority(), urgent, Spoken.say("call.late")));
        }
        return late.size();
    }

    /** Once an hour for each check: what fails for one text fails for many. */
    void checkFailed(@Observes CheckFailed failed) {
        var hour = clock.instant().truncatedTo(ChronoUnit.HOURS);
        raise(new Alert("check " + failed.check() + " " + hour, true, Spoken.say("call.check", failed.check())));
    }
}
