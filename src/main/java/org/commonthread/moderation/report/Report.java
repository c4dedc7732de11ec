package org.commonthread.moderation.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One reader's word about one thing, with the words as she read them. A second word of hers takes the place of the first. */
@Entity
@Table(name = "report")
class Report {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "report_seq")
    @SequenceGenerator(name = "report_seq", sequenceName = "report_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Column(name = "reporter_id")
    private long reporterId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReportReason reason;

    private String words;
    private String title;
    private String address;
    private String snapshot;
    private int revision;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome = Outcome.OPEN;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected Report() {}

    @SuppressWarnings("NullAway.Init") // the rest is said by say, which also serves a second word of hers
    Report(Subject subject, long reporterId) {
        kind = subject.kind();
        subjectId = subject.id();
        this.reporterId = reporterId;
    }

    void say(SendReport command, SubjectView view, SubjectWords read, Instant now) {
        reason = command.reason();
        words = command.words();
        title = view.title();
        address = view.address();
        snapshot = read.text();
        revision = read.revision();
        sentAt = now;
        outcome = Outcome.OPEN;
        answeredAt = null;
    }

    /** Whether it waits already, with nothing new to say. */
    boolean saysAlready(SendReport command, SubjectWords read) {
        return outcome == Outcome.OPEN
                && reason == command.reason()
                && words.equals(command.words())
                && revision == read.revision();
    }

    void answer(Outcome what, Instant now) {
        outcome = what;
        answeredAt = now;
    }

    /** Its answer was taken back. */
    void waitAgain() {
        outcome = Outcome.OPEN;
        answeredAt = null;
    }

    /** What was kept to judge it is kept no longer. */
    void shred() {
        snapshot = "";
        words = "";
    }

    long id() {
        return id;
    }

    long reporterId() {
        return reporterId;
    }
}
