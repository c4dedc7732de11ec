package org.commonthread.story.web;

import java.util.ArrayList;
import java.util.List;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.Timeline;
import org.commonthread.story.TimelineEvent;

/** An event of a treatment timeline in words; its number is the one in the drawing. */
public record RoadLine(int number, String when, String words, List<String> details) {

    static List<RoadLine> of(Timeline timeline) {
        var lines = new ArrayList<RoadLine>();
        for (var placed : timeline.placed()) lines.add(of(lines.size() + 1, placed.event()));
        return lines;
    }

    private static RoadLine of(int number, TimelineEvent event) {
        var kind = event.kind();
        var name = kind == null ? "" : Spoken.say("event." + kind);
        var words = event.what().isEmpty() ? name : Spoken.say("lasting.of", name, event.what());
        return new RoadLine(number, upper(event.when()), words, details(event));
    }

    private static List<String> details(TimelineEvent event) {
        var details = new ArrayList<String>();
        var reason = event.reason();
        var burden = event.burden();
        if (!event.until().isEmpty()) details.add(Spoken.say("lasting.until", event.until()));
        if (reason != null) details.add(Spoken.say("stop." + reason));
        if (burden != null) details.add(Spoken.say("lasting.burden", burden));
        if (!event.helped().isEmpty()) details.add(Spoken.say("lasting.helped", event.helped()));
        return details;
    }

    private static String upper(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
