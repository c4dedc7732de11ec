package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A member is called by her handle in a comment. */
@Entity
@Table(name = "comment_mention")
@IdClass(CommentMention.Key.class)
class CommentMention {
    record Key(long memberId, long commentId) {}

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "comment_id")
    private long commentId;

    protected CommentMention() {}

    CommentMention(long memberId, long commentId) {
        this.memberId = memberId;
        this.commentId = commentId;
    }

    long memberId() {
        return memberId;
    }

    long commentId() {
        return commentId;
    }
}
