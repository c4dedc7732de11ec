package org.commonthread.comment.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.ReactionKind;
import org.commonthread.member.Actor;
import org.commonthread.member.rest.Author;
import org.commonthread.vocabulary.ContentNote;
import org.jspecify.annotations.Nullable;

/** A comment, as the contract writes it; of one that is gone only its place is told. */
record CommentJson(
        long id,
        @Nullable Long parentId,
        int depth,
        @Nullable Author author,
        @Nullable String bodyHtml,
        Instant createdAt,
        @Nullable Instant editedAt,
        CommentState state,
        List<ContentNote> contentNotes,
        Map<ReactionKind, Integer> reactions,
        boolean mine) {

    static CommentJson of(CommentRow row, Actor reader) {
        var gone = row.isGoneFor(reader.id());
        return new CommentJson(
                row.id(),
                row.parentId(),
                row.depth(),
                gone || row.isUnsignedFor(reader) ? null : new Author(row.authorHandle(), row.authorName()),
                gone ? null : row.bodyHtml(),
                row.createdAt(),
                row.editedAt(),
                row.state(),
                gone ? List.of() : row.given().all(),
                gone ? Map.of() : row.reactions(),
                reader.is(row.authorId()));
    }
}
