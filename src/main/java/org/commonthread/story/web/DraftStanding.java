package org.commonthread.story.web;

import java.time.Instant;
import org.commonthread.story.DraftView;
import org.commonthread.story.StoryState;
import org.jspecify.annotations.Nullable;

/**
 * Where the story in the composer stands, and where one can go from there.
 *
 * @param published where its readers find it, if they do
 * @param versions where what was sent so far is, if anything was
 * @param pictures where its pictures are told anew, if it has any
 */
public record DraftStanding(
        Instant savedAt,
        Instant keptUntil,
        boolean mayWithdraw,
        @Nullable String published,
        @Nullable String versions,
        @Nullable String pictures) {
    static DraftStanding of(DraftView draft) {
        var address = "/stories/" + draft.slug();
        return new DraftStanding(
                draft.savedAt(),
                draft.keptUntil(),
                draft.state() != StoryState.DRAFT && draft.state() != StoryState.REMOVED,
                draft.live() ? address : null,
                draft.wasSent() ? address + "/versions" : null,
                draft.words().hasPictures() ? address + "/picture" : null);
    }
}
