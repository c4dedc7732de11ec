package org.commonthread.story.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonthread.story.Audience;
import org.commonthread.story.DraftView;
import org.commonthread.story.Need;
import org.commonthread.story.StoryState;
import org.commonthread.story.ToldBy;
import org.commonthread.vocabulary.Answer;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.Facet;
import org.jspecify.annotations.Nullable;

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
        @Nullable String group,
        ToldBy toldBy,
        String relationship,
        List<String> facets,
        Map<Facet, Answer> answers,
        List<ContentNote> contentNotes,
        @Nullable Need need,
        List<EventJson> timeline,
        Instant savedAt,
        Instant keptUntil) {

    static OwnStoryJson of(DraftView draft, @Nullable String group, String bodyHtml) {
        return new OwnStoryJson(
                draft.id(),
                draft.slug(),
                draft.state(),
                draft.seq(),
                draft.words().title(),
                draft.words().body(),
                bodyHtml,
                draft.words().audience(),
                group,
                draft.words().toldBy(),
                draft.words().relationship(),
                draft.words().about().facets(),
                draft.words().about().answers(),
                draft.words().about().contentNotes(),
                draft.words().about().need(),
                EventJson.of(draft.words().timeline()),
                draft.savedAt(),
                draft.keptUntil());
    }
}
