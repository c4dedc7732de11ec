package org.commonthread.moderation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Guarded;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.commonthread.platform.text.Language;
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
class ReviewItem implements Shown {
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

    /** In which its words seem to be, so that somebody who reads it can take it up (MQ-1). */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Language language;

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

    /** Nothing as long as nobody has had it in hand: that is how Hibernate reads columns that are all empty. */
    @Embedded
    private @Nullable InHand inHand;

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

    /** How many posts of a member were approved. */
    static Sight approved(long authorId) {
        return Sight.of("approved", authorId);
    }

    @Override
    public Set<Sight> shownOn() {
        return authorId == null ? Set.of() : Set.of(approved(authorId));
    }

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
        waitFor(new Findings(matter.findings()));
    }

    private void show(Matter matter) {
        revision = matter.revision();
        title = matter.title();
        text = matter.text();
        language = Language.of(matter.text());
        address = matter.address();
        groupId = matter.groupId();
        var suggested = NoteHints.in(matter.text());
        notes.retainAll(suggested);
        notes.addAll(suggested);
    }

    /** Content notes that stand on its words. */
    void carry(Collection<ContentNote> standing) {
        notes.addAll(standing);
    }

    /** The author has changed her words while they wait: what is judged from now on is the newer revision. */
    void reread(Matter newer) {
        show(newer);
        waitFor(new Findings(newer.findings()).and(waits().broughtUp().ofWhole().all()));
    }

    /** More has come up about what waits already; someone looks at the most urgent of it in its own time. */
    void join(Matter matter, Instant now) {
        keptOut.addAll(matter.keptOut());
        var known = waits();
        if (matter.revision() > revision) {
            show(matter);
            known = known.ofWhole();
        }
        var brought = new Findings(matter.findings());
        raise(known, matter.revision() == revision ? brought : brought.ofWhole(), now);
    }

    private void raise(Findings known, Findings noticed, Instant now) {
        var all = known.and(noticed.all());
        var due = dueAt;
        waitFor(all);
        var asked = now.plus(all.target());
        dueAt = all.equals(known) || due.isBefore(asked) ? due : asked;
    }

    /** It belongs to another group's queue; whoever has it in hand may not keep that group. */
    void refile(long group, String newAddress) {
        address = newAddress;
        if (Objects.equals(groupId, group)) return;
        groupId = group;
        free();
    }

    /** Some of what it waits for has come to nothing; if that was all, nobody needs to look any more. */
    void drop(Predicate<Finding> settled, Instant now) {
        var left = waits().without(settled);
        if (left.equals(waits())) return;
        if (left.all().isEmpty()) {
            findings.clear();
            close(ItemState.WITHDRAWN, now);
        } else {
            waitFor(left);
        }
    }

    private Findings waits() {
        return new Findings(findings);
    }

    /** A list that is cleared and filled again counts as changed, whatever is in it. */
    private void waitFor(Findings next) {
        if (!List.copyOf(findings).equals(next.all())) {
            findings.clear();
            findings.addAll(next.all());
        }
        priority = next.priority();
        dueAt = createdAt.plus(next.target());
    }

    void close(ItemState end, Instant now) {
        state = end;
        closedAt = now;
        if (inHand != null) inHand.end();
    }

    /** Passed on to those who have seen more: more urgent, and in nobody's hands. */
    void escalate(Instant now) {
        raise(waits(), new Findings(List.of(Finding.ofWhole(Reason.ESCALATED))), now);
        free();
    }

    /** Somebody else shall look at it, and not be led by what the first one thinks. */
    void keepOut(long memberId) {
        keptOut.add(memberId);
        free();
    }

    private void free() {
        if (inHand != null) inHand.free();
    }

    /** A decision of hers is undone: it waits again, in her hands. */
    void takeUpAgain(long memberId, Instant now, Instant until) {
        state = ItemState.OPEN;
        closedAt = null;
        if (inHand == null) inHand = new InHand();
        inHand.give(memberId, now, until);
    }

    /** She has not asked for a second opinion after all. */
    void letIn(long memberId) {
        keptOut.remove(memberId);
    }

    boolean isWithAnother(long memberId, Instant now) {
        return inHand != null && inHand.isWithAnother(memberId, now);
    }

    /** What is marked as private in its words. */
    Masking masking() {
        return waits().masking();
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

    boolean isDecided() {
        return state == ItemState.DECIDED;
    }

    boolean isClaimedBy(long memberId) {
        return inHand != null && inHand.isWith(memberId);
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

    String text() {
        return text;
    }

    @Nullable
    Long authorId() {
        return authorId;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
