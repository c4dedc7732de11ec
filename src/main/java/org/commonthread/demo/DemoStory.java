package org.commonthread.demo;

import java.util.HashMap;
import java.util.Map;
import org.commonthread.story.Audience;
import org.commonthread.story.StoryWords;
import org.commonthread.story.ToldBy;

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

    StoryWords words() {
        return new StoryWords(
                get("title"),
                body,
                Audience.valueOf(get("audience")),
                ToldBy.valueOf(get("toldBy")),
                get("relationship"));
    }
}
