package org.commonthread.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;

/** Tells somebody by letter why she is kept from writing in a group, and where to appeal; it does not name the group. */
@ApplicationScoped
class TellingExcluded {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    void of(Exclusion exclusion, Exclude command) {
        outbox.put(new Letter(
                command.memberId(),
                "exclusion " + exclusion.id(),
                Spoken.say("letter.news.subject"),
                Spoken.say("letter.exclusion", command.reason(), settings.baseUrl() + "/me/appeals")));
    }
}
