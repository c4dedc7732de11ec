package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonthread.member.Actor;
import org.commonthread.story.AddPicture;
import org.commonthread.story.Illustrating;
import org.commonthread.story.StoryWords;

/**
 * The pictures of the demo's stories, {@code demo/pictures}. A text names one as {@code ![words](picture:name)}, or as
 * {@code ![words](veiled:name)} if it is shown only to those who ask.
 */
@ApplicationScoped
class DemoPictures {
    private static final Pattern NAMED = Pattern.compile("!\\[([^]]+)]\\((picture|veiled):([a-z-]+)\\)");

    @Inject
    Illustrating illustrating;

    /** The same words, with each picture brought by the author and named as she would. */
    StoryWords in(StoryWords words, Actor author) {
        var body = NAMED.matcher(words.body()).replaceAll(named -> Matcher.quoteReplacement(brought(named, author)));
        return words.saying(body);
    }

    private String brought(MatchResult named, Actor author) {
        var file = DemoFiles.bytes("pictures/" + named.group(3) + ".png");
        var veiled = named.group(2).equals("veiled");
        return illustrating
                .add(author, new AddPicture(file, named.group(1), veiled))
                .markdown();
    }
}
