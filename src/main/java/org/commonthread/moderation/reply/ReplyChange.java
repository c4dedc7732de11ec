package org.commonthread.moderation.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** Who changed a prepared reply, when, and how it read before and after; nothing before the first. */
@Entity
@Immutable
@Table(name = "reply_change")
class ReplyChange {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "reply_change_seq")
    @SequenceGenerator(name = "reply_change_seq", sequenceName = "reply_change_seq")
    private Long id;

    @Column(name = "reply_id")
    private long replyId;

    @Column(name = "by_id")
    private long byId;

    private Instant at;
    private String was;
    private String became;

    protected ReplyChange() {}

    @SuppressWarnings("NullAway.Init") // the database gives the id
    ReplyChange(long replyId, long byId, Instant at, String was, String became) {
        this.replyId = replyId;
        this.byId = byId;
        this.at = at;
        this.was = was;
        this.became = became;
    }
}
