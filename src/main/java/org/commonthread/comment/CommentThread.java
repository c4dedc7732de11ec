package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.ready.Sight;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** All that is answered to one subject, and how many of the answers can be seen. */
@Entity
@Table(name = "comment_thread")
class CommentThread {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "comment_thread_seq")
    @SequenceGenerator(name = "comment_thread_seq", sequenceName = "comment_thread_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "comment_count")
    private long commentCount;

    /** Those of them that people without a login can see. */
    @Column(name = "open_count")
    private long openCount;

    /** In how many places of it replies are closed. */
    private int locks;

    /** Any thread, for lists that count answers. */
    static final Sight ANY = new Sight("threads");

    protected CommentThread() {}

    static Sight sight(long id) {
        return Sight.of("thread", id);
    }

    CommentThread(Subject subject) {
        kind = subject.kind();
        subjectId = subject.id();
    }

    Subject subject() {
        return new Subject(kind, subjectId);
    }

    boolean hasLocks() {
        return locks > 0;
    }

    long id() {
        return id;
    }

    long count(Actor reader) {
        return reader.isMember() ? commentCount : openCount;
    }
}
