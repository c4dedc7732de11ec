package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.commonthread.platform.text.Markdown;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A comment, at its place in a thread. Its path is the ids from the top of the thread down to itself, each written so
 * that paths sort in the order in which a thread is read; a page of any thread is therefore one range of one index.
 */
@Entity
@Table(name = "comment")
class Comment implements Shown {
    /** Deeper than any talk; keeps a path within an index entry. */
    static final int MAX_DEPTH = 50;

    @Id
    private long id;

    @Column(name = "thread_id")
    private long threadId;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "post_key")
    private String postKey;

    private String path;
    private int depth;
    private String body;

    @Column(name = "body_html")
    private String bodyHtml;

    private int revision = 1;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CommentState state = CommentState.PENDING;

    /** Direct replies that others can see. */
    private int replies;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Version
    private int version;

    protected Comment() {}

    Comment(long id, CommentThread thread, @Nullable Comment parent, long authorId, PostComment command, Instant now) {
        this.id = id;
        path = (parent == null ? "" : parent.path) + Path.step(id);
        threadId = thread.id();
        parentId = parent == null ? null : parent.id();
        depth = parent == null ? 1 : parent.depth + 1;
        this.authorId = authorId;
        postKey = command.key();
        createdAt = now;
        write(command.body());
    }

    /** The thread it stands in, and every list that counts answers. */
    @Override
    public Set<Sight> shownOn() {
        return Set.of(CommentThread.sight(threadId), CommentThread.ANY);
    }

    private void write(String words) {
        body = words;
        bodyHtml = Markdown.toHtml(words).toString();
    }

    boolean mayBeAnswered() {
        return state == CommentState.VISIBLE;
    }

    void show() {
        require(state != CommentState.REMOVED_BY_AUTHOR, "Its author has taken this comment back.");
        state = CommentState.VISIBLE;
    }

    void hold() {
        state = CommentState.PENDING;
    }

    void edit(String words, Instant now) {
        require(
                state == CommentState.VISIBLE || state == CommentState.PENDING,
                "This comment was taken down and cannot be changed.");
        write(words);
        revision++;
        editedAt = now;
    }

    void takeBack() {
        require(state != CommentState.REMOVED_BY_MODERATOR, "A moderator has taken this comment down already.");
        state = CommentState.REMOVED_BY_AUTHOR;
    }

    void remove(int judged) {
        requireRevision(judged);
        state = CommentState.REMOVED_BY_MODERATOR;
    }

    void requireRevision(int judged) {
        require(judged == revision, "The author has changed her words since you read them. Please look again.");
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) throw Refusal.conflict(sentence);
    }

    boolean isVisible() {
        return state == CommentState.VISIBLE;
    }

    long id() {
        return id;
    }

    long threadId() {
        return threadId;
    }

    @Nullable
    Long parentId() {
        return parentId;
    }

    long authorId() {
        return authorId;
    }

    String path() {
        return path;
    }

    int depth() {
        return depth;
    }

    String body() {
        return body;
    }

    int revision() {
        return revision;
    }

    CommentState state() {
        return state;
    }
}
