package org.commonthread.moderation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the queue: a revision of something people wrote, as it read when it came here, waiting for a person.
 * Every change raises its version; whoever decides names the version she saw.
 */
@Entity
@Table(name = "review_item")
class ReviewItem {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_item_seq")
    @SequenceGenerator(name = "review_item_seq", sequenceName = "review_item_seq")
    private Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;

    @Column(name = "subject_id")
    private long subjectId;

    private int revision;

    @Column(name = "author_id")
    private long authorId;

    private String title;
    private String text;
    private String address;

    @Enumerated(EnumType.ORDINAL)
    @JdbcTypeCode(SqlTypes.SMALLINT)
    private Priority priority;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ItemState state = ItemState.OPEN;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "claimed_by")
    private @Nullable Long claimedBy;

    @Column(name = "claimed_until")
    private @Nullable Instant claimedUntil;

    @Column(name = "first_claimed_at")
    private @Nullable Instant firstClaimedAt;

    @Column(name = "last_claimed_at")
    private @Nullable Instant lastClaimedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "review_finding", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    private List<Finding> findings = new ArrayList<>();

    protected ReviewItem() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by reread, which also serves later revisions
    ReviewItem(Submission submission, List<Finding> findings, Instant now) {
        kind = submission.subject().kind();
        subjectId = submission.subject().id();
        authorId = submission.author().id();
        createdAt = now;
        reread(submission, findings);
    }

    /** The author has changed her words while they wait: what is judged from now on is the newer revision. */
    void reread(Submission submission, List<Finding> noticed) {
        revision = submission.revision();
        title = submission.title();
        text = submission.text();
        address = submission.address();
        findings.clear();
        findings.addAll(noticed);
        priority = noticed.stream()
                .map(finding -> finding.reason().priority())
                .min(Priority::compareTo)
                .orElse(Priority.NORMAL);
        dueAt = createdAt.plus(Targets.of(priority, noticed));
    }

    void close(ItemState end, Instant now) {
        state = end;
        closedAt = now;
        claimedUntil = null;
    }

    /** The words are no longer to be read by anybody. */
    void forget() {
        text = "";
        findings.clear();
    }

    boolean isOpen() {
        return state == ItemState.OPEN;
    }

    boolean isClaimedBy(long memberId) {
        return claimedBy != null && claimedBy == memberId;
    }

    boolean isAt(int seenRevision, int seenVersion) {
        return revision == seenRevision && version == seenVersion;
    }

    boolean isBy(long memberId) {
        return authorId == memberId;
    }

    Subject subject() {
        return new Subject(kind, subjectId);
    }

    int revision() {
        return revision;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
