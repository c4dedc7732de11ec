package org.commonthread.moderation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;

/** Tells a member at once, by letter, what was done and where she finds why and how to appeal. */
@ApplicationScoped
class TellingHer {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    void of(Step step, TakeStep command) {
        write(command.memberId(), "step " + step.id(), Spoken.say("rung.letter." + command.rung()), command.words());
    }

    void ofBan(long memberId, long stepId) {
        write(memberId, "step " + stepId, Spoken.say("rung.letter." + Rung.BAN), "");
    }

    void ofLifting(long memberId, long stepId) {
        write(memberId, "step lifted " + stepId, Spoken.say("standing.lifted"), "");
    }

    private void write(long memberId, String once, String what, String words) {
        var address = settings.baseUrl() + "/me/standing";
        outbox.put(new Letter(
                memberId, once, Spoken.say("letter.news.subject"), Spoken.say("letter.step", what, words, address)));
    }
}
