package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.moderation.Telling;
import org.commonthread.moderation.Told;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What hosts are told of words of theirs that others do not read yet, or do not read any more. */
@ApplicationScoped
class Withheld {
    @Inject
    MeetingRows rows;

    @Inject
    Telling telling;

    /** Nothing if there are none, and for everybody who hosts nothing there. */
    @Nullable
    HeldWords of(MeetingFacts meeting, GroupView group) {
        if (!group.may().host() || meeting.sentWords().equals(meeting.liveWords())) return null;
        var words = rows.words(meeting.id(), meeting.sentWords());
        var told = telling.about(Kind.MEETING, List.of(meeting.id())).get(meeting.id());
        return new HeldWords(
                words.words().title(),
                words.aboutHtml(),
                told == null ? "" : inWords(told),
                told == null ? null : told.waiting());
    }

    private static String inWords(Told told) {
        var waiting = told.waiting();
        if (waiting != null) return waiting.inWords();
        var last = told.last();
        return last == null ? "" : Spoken.say("topic.told", last.moderatorName(), last.message());
    }
}
