package org.commonthread.group.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.commonthread.group.meeting.Meetings;
import org.commonthread.group.meeting.SecretAddresses;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.OwnClock;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** The meetings a member comes to, and by which clock she reads their times. */
@Named
@RequestScoped
public class MyMeetingsPage {
    /** No address of a group has a slash. */
    private static final Pattern ONE = Pattern.compile("meetings/(\\d{1,18})");

    @Inject
    Meetings meetings;

    @Inject
    OwnClock clock;

    @Inject
    Clocks clocks;

    @Inject
    SecretAddresses addresses;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<MeetingLine> lines = List.of();
    private String zone = "";
    private String secret = "";
    private @Nullable String problem;

    public void load() {
        var sent = new Sent(request);
        zone = clock.of(current.get().member()).map(Object::toString).orElse("");
        if (sent.isPost() && sent.has("zone")) choose(sent.text("zone"));
        if (sent.isPost() && sent.has("renew")) secret = renew(sent.text("renew"));
        if (sent.isPost() && sent.has("end")) addresses.end(current.get());
        lines = clocks.lines(meetings.mine(current.get()));
    }

    private void choose(String wanted) {
        zone = wanted;
        try {
            clock.choose(current.get(), wanted);
        } catch (Refusal refused) {
            problem = Sent.shown(refused).sentence();
        }
    }

    /** For one meeting or one group, if one is named. */
    private String renew(String what) {
        var meeting = ONE.matcher(what);
        if (meeting.matches()) return addresses.renew(current.get(), Long.parseLong(meeting.group(1)));
        return what.isEmpty() ? addresses.renew(current.get()) : addresses.renew(current.get(), what);
    }

    /** A new secret address; told this once. */
    public String getSecret() {
        return secret;
    }

    public List<MeetingLine> getLines() {
        return lines;
    }

    public String getZone() {
        return zone;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
