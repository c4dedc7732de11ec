package org.commonthread.comment;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.commonthread.member.Actor;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.ContentNotes;
import org.jspecify.annotations.Nullable;

/**
 * One comment of a page, as the database tells it to anybody.
 *
 * @param given the content notes that others put on it
 * @param unsigned whether its author has left the group it stands in, and wishes not to be named there any more
 */
public record CommentRow(
        Long id,
        Long threadId,
        @Nullable Long parentId,
        Integer depth,
        String path,
        String newest,
        Long authorId,
        String authorName,
        String authorHandle,
        String authorAbout,
        String bodyHtml,
        Instant createdAt,
        @Nullable Instant editedAt,
        @Nullable Instant shownAt,
        @Nullable Instant sentBackAt,
        CommentState state,
        Integer replies,
        Integer hugs,
        Integer sameHere,
        Integer thankYou,
        Integer thinkingOfYou,
        ContentNotes given,
        Boolean unsigned) {

    /** Whether the reader is not told who wrote it; she herself is, and moderators are. */
    public boolean isUnsignedFor(Actor reader) {
        return unsigned && !reader.is(authorId) && !reader.isModerator();
    }

    /** Who wrote it, in words for the reader. */
    public String nameFor(Actor reader) {
        return isUnsignedFor(reader) ? Spoken.say("comment.former") : authorName;
    }

    /** Whether only the place is left, its words are no one's to read. */
    public boolean isGoneFor(long reader) {
        return state == CommentState.REMOVED_BY_AUTHOR
                || state == CommentState.REMOVED_BY_MODERATOR && authorId != reader;
    }

    /** Whether its author may still change its words; one that a moderator sent back waits for as long as she needs. */
    public boolean isChangeable(Instant now) {
        return isThere() && (sentBackAt != null || now.isBefore(createdAt.plus(Comment.CHANGEABLE)));
    }

    /** Whether its author may still take it back as if it had never been sent. */
    public boolean isUndoable(Instant now) {
        return isThere() && now.isBefore(createdAt.plus(Comment.UNDO));
    }

    /** Whether it is seen or waits to be. */
    public boolean isThere() {
        return state == CommentState.VISIBLE || state == CommentState.PENDING;
    }

    /** Whether what answers it stands on pages of its own. */
    public boolean isContinued() {
        return replies > 0 && depth % Place.LEVELS == 0;
    }

    /** How often each reaction was given, those never given left out. */
    public Map<ReactionKind, Integer> reactions() {
        // most have none, and a page asks two hundred of them
        if (hugs + sameHere + thankYou + thinkingOfYou == 0) return Map.of();
        var given = new EnumMap<ReactionKind, Integer>(ReactionKind.class);
        given.put(ReactionKind.HUG, hugs);
        given.put(ReactionKind.SAME_HERE, sameHere);
        given.put(ReactionKind.THANK_YOU, thankYou);
        given.put(ReactionKind.THINKING_OF_YOU, thinkingOfYou);
        given.values().removeIf(count -> count == 0);
        return given;
    }
}
