package org.commonthread.story.rest;

import java.time.Instant;
import org.commonthread.story.Audience;
import org.commonthread.story.DraftView;
import org.commonthread.story.StoryState;
import org.commonthread.story.ToldBy;

/** An author's own story, with its source. */
record OwnStoryJson(
        long id,
        String slug,
        StoryState state,
        int version,
        String title,
        String body,
        String bodyHtml,
        Audience audience,
        ToldBy toldBy,
        String relationship,
        Instant savedAt,
        Instant keptUntil) {

    static OwnStoryJson of(DraftView draft, String bodyHtml) {
        return new OwnStoryJson(
                draft.id(),
                draft.slug(),
                draft.state(),
                draft.seq(),
                draft.words().title(),
                draft.words().body(),
                bodyHtml,
                draft.words().audience(),
                draft.words().toldBy(),
                draft.words().relationship(),
                draft.savedAt(),
                draft.keptUntil());
    }
}
