package org.commonthread.story.web;

import java.time.Instant;
import org.commonthread.moderation.Told;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.Appointment;
import org.commonthread.story.DraftLine;
import org.commonthread.story.Shelf;
import org.commonthread.story.StoryState;
import org.jspecify.annotations.Nullable;

/**
 * One of an author's own stories on her page.
 *
 * @param waiting why it waits for a moderator and how long that usually takes, if it does
 */
public record OwnLine(
        long id,
        String title,
        String excerpt,
        String stateWords,
        @Nullable String waiting,
        Instant savedAt,
        Instant keptUntil,
        boolean fading,
        @Nullable Shelf shelf,
        @Nullable Instant goneAt,
        boolean mayBeArchived,
        boolean mayBeDiscarded,
        String editAddress,
        @Nullable String address) {
    private static final int EXCERPT = 180;

    static OwnLine of(DraftLine draft, @Nullable Told told, Instant now) {
        var place = "/stories/" + draft.slug();
        return new OwnLine(
                draft.id(),
                draft.title(),
                Markdown.excerpt(draft.body(), EXCERPT),
                stateWords(draft),
                told == null || told.waiting() == null ? null : told.waiting().inWords(),
                draft.savedAt(),
                draft.keptUntil(),
                draft.isFading(now),
                draft.shelf(),
                draft.goneAt(),
                draft.mayBeArchived(),
                draft.mayBeDiscarded(),
                place + "/edit",
                draft.state() == StoryState.PUBLISHED ? place : null);
    }

    private static String stateWords(DraftLine draft) {
        if (draft.pending()) return Spoken.say("state.pending");
        var state = Spoken.say("state." + draft.state());
        if (draft.showAt() == null || draft.showZone() == null) return state;
        return Spoken.say("state.hour", state, Appointment.inWords(draft.showAt(), draft.showZone()));
    }
}
