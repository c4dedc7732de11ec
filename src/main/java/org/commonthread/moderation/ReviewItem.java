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
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Guarded;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.NoteHints;
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
    private @Nullable Long authorId;

    @Column(name = "group_id")
    private @Nullable Long groupId;

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

    /** Why she keeps it for longer than a claim lasts, if she does. */
    @Column(name = "hold_reason")
    private @Nullable String holdReason;

    /** The colleague she offers it to, if she does. */
    @Column(name = "offered_to")
    private @Nullable Long offeredTo;

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

    /** What its words may be about, so that a moderator can be spared it (SF-8). */
    @ElementCollection
    @CollectionTable(name = "review_note", joinColumns = @JoinColumn(name = "item_id"))
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "note")
    private Set<ContentNote> notes = new HashSet<>();

    /** Who has had a part in the matter and shall not see this. */
    @ElementCollection
    @CollectionTable(name = "review_kept_out", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "member_id")
    private Set<Long> keptOut = new HashSet<>();

    protected ReviewItem() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by show, which also serves later revisions
    ReviewItem(Matter matter, Instant now) {
        kind = matter.subject().kind();
        subjectId = matter.subject().id();
        authorId = matter.authorId();
        createdAt = now;
        dueAt = now;
        keptOut.addAll(matter.keptOut());
        show(matter);
        findings.addAll(matter.findings());
        rank();
    }

    private void show(Matter matter) {
        revision = matter.revision();
        title = matter.title();
        text = matter.text();
        address = matter.address();
        groupId = matter.groupId();
        var suggested = NoteHints.in(matter.text());
        notes.retainAll(suggested);
        notes.addAll(suggested);
    }

    /**
     * The author has changed her words while they wait: what is judged from now on is the newer revision. What readers
     * brought up stays, about the whole of it, because the place they meant may be gone.
     */
    void reread(Matter newer) {
        var brought = findings.stream()
                .filter(finding -> finding.reason().byPerson())
                .map(finding -> Finding.ofWhole(finding.reason()))
                .distinct()
                .toList();
        show(newer);
        findings.clear();
        findings.addAll(newer.findings());
        brought.stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
        rank();
    }

    /** More has come up about what waits already; someone looks at the most urgent of it in its own time. */
    void join(Matter matter, Instant now) {
        keptOut.addAll(matter.keptOut());
        if (matter.revision() > revision) {
            show(matter);
            findings.replaceAll(finding -> Finding.ofWhole(finding.reason()));
        }
        var sameWords = matter.revision() == revision;
        var brought = matter.findings().stream()
                .map(finding -> sameWords ? finding : Finding.ofWhole(finding.reason()))
                .toList();
        raise(brought, now);
    }

    private void raise(List<Finding> noticed, Instant now) {
        var added =
                noticed.stream().filter(finding -> !findings.contains(finding)).toList();
        if (added.isEmpty()) return;
        findings.addAll(added);
        var due = dueAt;
        rank();
        var asked = now.plus(Targets.of(priority, findings));
        dueAt = due.isBefore(asked) ? due : asked;
    }

    /** Some of what it waits for has come to nothing; if that was all, nobody needs to look any more. */
    void drop(Predicate<Finding> settled, Instant now) {
        if (!findings.removeIf(settled)) return;
        if (findings.isEmpty()) close(ItemState.WITHDRAWN, now);
        else rank();
    }

    private void rank() {
        priority = findings.stream()
                .map(finding -> finding.reason().priority())
                .min(Priority::compareTo)
                .orElse(Priority.NORMAL);
        dueAt = createdAt.plus(Targets.of(priority, findings));
    }

    void close(ItemState end, Instant now) {
        state = end;
        closedAt = now;
        claimedUntil = null;
        holdReason = null;
        offeredTo = null;
    }

    /** Passed on to those who have seen more: more urgent, and in nobody's hands. */
    void escalate(Instant now) {
        raise(List.of(Finding.ofWhole(Reason.ESCALATED)), now);
        free();
    }

    /** Somebody else shall look at it, and not be led by what the first one thinks. */
    void keepOut(long memberId) {
        keptOut.add(memberId);
        free();
    }

    private void free() {
        claimedBy = null;
        claimedUntil = null;
        holdReason = null;
        offeredTo = null;
    }

    /** The words as others may read them: what is marked as private left out. */
    String masked() {
        return Masked.text(text, findings);
    }

    /** The words are no longer to be read by anybody. */
    void forget() {
        text = "";
        findings.clear();
        notes.clear();
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

    long id() {
        return id;
    }

    /** What decides whether this member may see it. */
    Guarded askedBy(long memberId) {
        return new Asked(authorId, groupId, keptOut.contains(memberId));
    }

    private record Asked(@Nullable Long authorId, @Nullable Long groupId, boolean keptOut) implements Guarded {}

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
