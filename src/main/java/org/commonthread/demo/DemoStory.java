package org.commonthread.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonthread.story.Audience;
import org.commonthread.story.EventKind;
import org.commonthread.story.Need;
import org.commonthread.story.StopReason;
import org.commonthread.story.StoryAbout;
import org.commonthread.story.StoryWords;
import org.commonthread.story.Timeline;
import org.commonthread.story.TimelineEvent;
import org.commonthread.story.ToldBy;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** One file of {@code demo/stories}: a head of {@code key: value} lines, a line {@code ---}, then Markdown. */
record DemoStory(Map<String, String> head, String body) {

    static DemoStory read(String file) {
        var text = DemoFiles.read("stories/" + file);
        var cut = text.indexOf("\n---\n");
        var head = new HashMap<String, String>();
        for (var line : text.substring(0, cut).lines().toList()) {
            var colon = line.indexOf(": ");
            if (colon > 0)
                head.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        return new DemoStory(head, text.substring(cut + 5).strip());
    }

    String get(String key) {
        return head.getOrDefault(key, "");
    }

    /** @param groupId the group of {@code group}, if it is told in one alone */
    StoryWords words(@Nullable Long groupId) {
        return new StoryWords(
                get("title"),
                body,
                Audience.valueOf(get("audience")),
                groupId,
                ToldBy.valueOf(get("toldBy")),
                get("relationship"),
                about(),
                timeline());
    }

    private StoryAbout about() {
        return new StoryAbout(
                list("facets"),
                null,
                list("notes").stream().map(ContentNote::valueOf).toList(),
                get("need").isEmpty() ? null : Need.valueOf(get("need")));
    }

    private List<String> list(String key) {
        return Arrays.stream(get(key).split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** Lines {@code event 1: KIND | when | what | until | reason | burden | what helped}, as many as there are. */
    private Timeline timeline() {
        var events = new ArrayList<TimelineEvent>();
        for (int number = 1; head.containsKey("event " + number); number++) {
            var parts = Arrays.copyOf(get("event " + number).split("\\s*\\|\\s*", -1), 7);
            events.add(new TimelineEvent(
                    EventKind.valueOf(parts[0]),
                    parts[1],
                    parts[3],
                    parts[2],
                    isNothing(parts[4]) ? null : StopReason.valueOf(parts[4]),
                    isNothing(parts[5]) ? null : Integer.valueOf(parts[5]),
                    parts[6]));
        }
        return new Timeline(events);
    }

    private static boolean isNothing(@Nullable String part) {
        return part == null || part.isEmpty();
    }
}
