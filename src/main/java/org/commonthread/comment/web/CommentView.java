package org.commonthread.comment.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.commonthread.comment.CommentRow;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.Following;
import org.commonthread.comment.ThreadPage;
import org.commonthread.platform.text.Spoken;
import org.commonthread.vocabulary.wish.Veil;
import org.jspecify.annotations.Nullable;

/**
 * One comment on a page, with all its words. What is drawn of it follows from this record alone, so that the same
 * record is the same markup.
 */
public record CommentView(
        long id,
        @Nullable Long parentId,
        int depth,
        String authorName,
        String authorHandle,
        String authorAbout,
        boolean byStoryAuthor,
        Instant createdAt,
        boolean edited,
        String bodyHtml,
        Veil veil,
        boolean fresh,
        boolean waiting,
        String waitingWords,
        boolean gone,
        String goneWords,
        @Nullable String decisionWords,
        boolean mayReply,
        boolean closed,
        boolean mayOpen,
        boolean mayReact,
        boolean mayReport,
        boolean mayChange,
        boolean mayTakeBack,
        boolean mayUndo,
        List<ReactionView> reactions,
        boolean continued,
        String address) {
    /**
     * @param above how many levels of the thread are above this page
     * @param subjectAuthor who wrote what the thread is about
     * @param page says where replies are closed
     */
    static CommentView of(CommentRow row, int above, long subjectAuthor, ThreadPage page, Reader reader) {
        var actor = reader.actor();
        var mine = actor.is(row.authorId());
        var gone = row.isGoneFor(actor.id());
        var unsigned = row.isUnsignedFor(actor);
        var visible = row.state() == CommentState.VISIBLE;
        var waiting = row.state() == CommentState.PENDING;
        var closed = page.isClosed(row);
        var mayReact = visible && actor.isMember() && !mine && !reader.marks().reactionsHidden();
        return new CommentView(
                row.id(),
                row.parentId(),
                row.depth() - above,
                row.nameFor(actor),
                unsigned ? "" : row.authorHandle(),
                unsigned ? "" : row.authorAbout(),
                row.authorId() == subjectAuthor && !unsigned,
                row.createdAt(),
                row.editedAt() != null,
                row.bodyHtml(),
                mine ? Veil.lifted(row.given().all()) : reader.veil(row),
                reader.marks().isNew(row, actor.id()),
                waiting,
                waiting ? reader.words().waiting(row.id()) : "",
                gone,
                gone ? Spoken.say("gone." + row.state()) : "",
                mine ? reader.words().decision(row.id()) : null,
                visible && !closed && reader.mayAnswer(),
                visible && closed && !page.isClosed(),
                page.closed().contains(row.path()) && actor.isModerator(),
                mayReact,
                visible && actor.isMember() && !mine,
                mine && row.isChangeable(reader.now()),
                mine && row.isThere(),
                mine && row.isUndoable(reader.now()),
                reactions(row, mayReact, reader),
                row.isContinued(),
                Following.address(row));
    }

    /** Whether the reader is told who wrote it. */
    public boolean signed() {
        return !authorHandle.isEmpty();
    }

    /**
     * Whether every component is the same. Two hundred are compared for each page that a member opens, and to compare
     * them as the language makes it for a record was a tenth of that page with the quick compiler (decision 13).
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CommentView that
                && id == that.id
                && depth == that.depth
                && byStoryAuthor == that.byStoryAuthor
                && edited == that.edited
                && fresh == that.fresh
                && waiting == that.waiting
                && gone == that.gone
                && mayReply == that.mayReply
                && closed == that.closed
                && mayOpen == that.mayOpen
                && mayReact == that.mayReact
                && mayReport == that.mayReport
                && mayChange == that.mayChange
                && mayTakeBack == that.mayTakeBack
                && mayUndo == that.mayUndo
                && continued == that.continued
                && Objects.equals(parentId, that.parentId)
                && authorName.equals(that.authorName)
                && authorHandle.equals(that.authorHandle)
                && authorAbout.equals(that.authorAbout)
                && createdAt.equals(that.createdAt)
                && bodyHtml.equals(that.bodyHtml)
                && veil.equals(that.veil)
                && waitingWords.equals(that.waitingWords)
                && goneWords.equals(that.goneWords)
                && Objects.equals(decisionWords, that.decisionWords)
                && reactions.equals(that.reactions)
                && address.equals(that.address);
    }

    /** The id tells nearly all of them apart; to reckon with every word of each would cost more than finding it. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    private static List<ReactionView> reactions(CommentRow row, boolean mayReact, Reader reader) {
        if (mayReact)
            return ReactionView.offered(row.reactions(), reader.marks().on(row.id()));
        return reader.marks().reactionsHidden() ? List.of() : ReactionView.given(row.reactions());
    }
}
