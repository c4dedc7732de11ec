package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;

/** Letters about joining. None names a group: who reads over her shoulder learns nothing, and her own page has it all. */
@ApplicationScoped
class TellingAskers {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    void admitted(JoinRequest request) {
        write(request.memberId(), "join " + request.id(), Spoken.say("letter.join.admitted", page()));
    }

    void declined(JoinRequest request, String why) {
        write(request.memberId(), "join " + request.id(), Spoken.say("letter.join.declined", why, page()));
    }

    void waitsStill(long keeper, long requestId) {
        write(keeper, "join waits " + requestId, Spoken.say("letter.join.waits", page()));
    }

    void invited(long memberId, long invitationId) {
        write(memberId, "invitation " + invitationId, Spoken.say("letter.join.invited", page()));
    }

    private String page() {
        return settings.baseUrl() + "/me/groups";
    }

    private void write(long memberId, String once, String words) {
        outbox.put(new Letter(memberId, once, Spoken.say("letter.news.subject"), words));
    }
}
