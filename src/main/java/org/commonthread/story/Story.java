package org.commonthread.story;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.commonthread.vocabulary.ContentNotes;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A story. It holds the author's working copy, which she may always change; what others read is a
 * {@link StoryRevision} made when she sends it, and nothing she does to the working copy touches that, except that a
 * narrower audience takes effect at once.
 */
@Entity
@Table(name = "story")
class Story implements Shown {
    private static final Set<StoryState> CAN_BE_SENT = EnumSet.complementOf(EnumSet.of(StoryState.REMOVED));
    private static final Set<StoryState> WAITING = EnumSet.of(StoryState.SUBMITTED, StoryState.IN_REVIEW);
    private static final Set<StoryState> READ_BY_NOBODY_YET =
            EnumSet.of(StoryState.SUBMITTED, StoryState.IN_REVIEW, StoryState.APPROVED, StoryState.SCHEDULED);
    private static final Set<StoryState> AT_REST =
            EnumSet.of(StoryState.DRAFT, StoryState.CHANGES_REQUESTED, StoryState.UNPUBLISHED, StoryState.REMOVED);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "story_seq")
    @SequenceGenerator(name = "story_seq", sequenceName = "story_seq")
    private Long id;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "draft_key")
    private String draftKey;

    private String slug;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private StoryState state = StoryState.DRAFT;

    @Embedded
    private WorkingCopy copy = new WorkingCopy();

    /** What the live revision can be found by; none while nobody else reads it. */
    @OneToMany(mappedBy = "story", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<StoryFacet> facets = new HashSet<>();

    /** The newest revision that was sent, 0 if none. */
    @Column(name = "sent_revision")
    private int sentRevision;

    /** The revision others read, 0 if none was ever published. */
    @Column(name = "live_revision")
    private int liveRevision;

    @Embedded
    private ReadBy readBy = new ReadBy();

    /** The revision that waits beside the live one, 0 if none does (ST-4). */
    @Column(name = "pending_revision")
    private int pendingRevision;

    /** The save that the newest revision was made from. */
    @Column(name = "sent_seq")
    private int sentSeq;

    /** The content notes that others put on it; its author's own are part of her words. */
    @Convert(converter = ContentNotes.Column.class)
    @Column(name = "given_notes")
    private ContentNotes given = ContentNotes.NONE;

    /** When its readers shall see it, if not as soon as it is approved (ST-10). */
    @Column(name = "show_at")
    private @Nullable Instant showAt;

    /** The author's time zone when she chose that hour, so that she is told it as she said it. */
    @Column(name = "show_zone")
    private @Nullable String showZone;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    protected Story() {}

    static Sight sight(long id) {
        return Sight.of("story", id);
    }

    /** What was never sent is on no page, however often it is saved. */
    @Override
    public Set<Sight> shownOn() {
        return sentRevision == 0 ? Set.of() : Set.of(sight(id), StoryLine.LIST);
    }

    Story(long authorId, String draftKey, String slug, Instant now) {
        this.authorId = authorId;
        this.draftKey = draftKey;
        this.slug = slug;
        copy.touch(now);
    }

    /**
     * Keeps the working copy under a rising {@code nextSeq}. The same words sent again under the last one are no
     * mistake: the answer to the first time was lost.
     *
     * @return whether the words were kept; if not, a newer copy is here already
     */
    boolean keep(StoryWords words, int nextSeq, Instant now) {
        if (copy.is(words, nextSeq)) return true;
        if (!copy.keep(words, nextSeq, now)) return false;
        narrow(words.readers());
        if (words.audience() == Audience.ONLY_ME) comeBack();
        return true;
    }

    /** Fewer readers are fewer at once, more of them when the next revision is published (ST-6). */
    private void narrow(Readers wished) {
        var now = readBy.now();
        if (now == null) return;
        var fewer = now.atMost(wished);
        if (!fewer.equals(now)) reach(fewer);
    }

    private void reach(Readers readers) {
        readBy.are(readers);
        facets.forEach(each -> each.reach(readers.audience()));
    }

    /** Its author has left the group it was told in and takes her words with her: they stay hers, and hers alone. */
    void keepToHerself() {
        copy.keepToHerself();
        narrow(Readers.HERSELF);
        comeBack();
    }

    /** Its author has left the group it is told in and does not wish to be named there. */
    void unsign() {
        readBy.unsign();
    }

    ReadBy readBy() {
        return readBy;
    }

    /** What nobody but her shall read waits for nobody. */
    private void comeBack() {
        if (READ_BY_NOBODY_YET.contains(state)) state = atHome();
        pendingRevision = 0;
        forgetHour();
    }

    /** Sends the working copy as the next revision; a published story stays as it is until that one is approved. */
    int send() {
        require(CAN_BE_SENT.contains(state), "This story was taken down and cannot be sent again.");
        sentRevision++;
        sentSeq = copy.seq();
        forgetHour();
        if (state == StoryState.PUBLISHED) pendingRevision = sentRevision;
        else state = StoryState.SUBMITTED;
        return sentRevision;
    }

    /** Chooses the hour at which its readers shall see it; one that is on its way there already gets another. */
    void appoint(Instant hour, String zone) {
        require(
                READ_BY_NOBODY_YET.contains(state),
                state == StoryState.PUBLISHED
                        ? "Others can read this story already; it cannot be shown to them later."
                        : "Send this story first; then it can wait for its hour.");
        showAt = hour;
        showZone = zone;
        if (state == StoryState.APPROVED) state = StoryState.SCHEDULED;
    }

    /** It may be seen as soon as it may be seen. */
    void forgetHour() {
        showAt = null;
        showZone = null;
    }

    void startReview() {
        if (state == StoryState.SUBMITTED) state = StoryState.IN_REVIEW;
    }

    void stopReview() {
        if (state == StoryState.IN_REVIEW) state = StoryState.SUBMITTED;
    }

    void requestChanges(int revision) {
        requireSent(revision);
        pendingRevision = 0;
        if (state != StoryState.PUBLISHED) state = StoryState.CHANGES_REQUESTED;
    }

    /** Others may read this revision, from its hour on if it has one. */
    void approve(int revision, Instant now) {
        requireSent(revision);
        if (state != StoryState.PUBLISHED) state = isBeforeItsHour(now) ? StoryState.SCHEDULED : StoryState.APPROVED;
    }

    /**
     * Shows the approved revision to those it was written for, or to fewer if she has narrowed it meanwhile (ST-6).
     *
     * @param answered whether others have answered to it
     */
    void publish(StoryRevision revision, boolean answered, Instant now) {
        require(
                state == StoryState.APPROVED
                        || state == StoryState.SCHEDULED
                        || state == StoryState.PUBLISHED && pendingRevision == revision.number(),
                "Only an approved story can be published. Send it for review first.");
        state = StoryState.PUBLISHED;
        pendingRevision = 0;
        forgetHour();
        liveRevision = revision.number();
        if (publishedAt == null) publishedAt = now;
        show(revision, revision.readers(), answered, publishedAt);
    }

    private void show(StoryRevision revision, Readers written, boolean answered, Instant since) {
        var wished = written.atMost(copy.readers());
        var readers = answered ? readBy.within(wished) : wished;
        reach(readers);
        beFoundBy(revision.about().foundBy(), readers.audience(), since);
    }

    private void beFoundBy(List<String> codes, Audience readers, Instant since) {
        facets.removeIf(each -> codes.stream().noneMatch(each::is));
        codes.stream()
                .filter(code -> facets.stream().noneMatch(each -> each.is(code)))
                .forEach(code -> facets.add(new StoryFacet(this, code, readers, since)));
    }

    /** Whether readers have this revision already, or its author has taken it back: nothing is left to let through. */
    boolean isSettled(int revision) {
        return isReadIn(revision) || !waits() && state.isAtRest();
    }

    private boolean isReadIn(int revision) {
        return state == StoryState.PUBLISHED && revision == liveRevision;
    }

    /** Whether a moderator can take it down. */
    boolean isRemovable() {
        return waits() || state == StoryState.PUBLISHED;
    }

    /** Takes down what waits, or what readers have: a report may come after years. */
    void remove(int revision) {
        if (!isReadIn(revision)) requireSent(revision);
        pendingRevision = 0;
        state = StoryState.REMOVED;
        facets.clear();
    }

    /**
     * A decision against it was wrong.
     *
     * @return whether it can be shown again; not if its author has taken it back herself since
     */
    boolean comesBack() {
        if (state != StoryState.REMOVED && state != StoryState.CHANGES_REQUESTED) return false;
        state = StoryState.APPROVED;
        return true;
    }

    /** The words that were judged, with something left out of them, take their place on the way to readers. */
    int supersede(int judged) {
        requireSent(judged);
        sentRevision++;
        if (pendingRevision == judged) pendingRevision = sentRevision;
        return sentRevision;
    }

    /** Whether what a moderator left of {@code judged} is what readers have or will have, and nothing was sent since. */
    boolean isMasked(int judged) {
        return sentRevision == judged + 1 && (state == StoryState.SCHEDULED || isReadIn(sentRevision));
    }

    /** Words that were sent before take their place on the way to readers again. */
    int resend() {
        sentRevision++;
        if (state == StoryState.PUBLISHED) pendingRevision = sentRevision;
        return sentRevision;
    }

    /** How it stands, for a decision that may be undone. */
    Stand stand() {
        var readers = readBy.now();
        return new Stand(
                state,
                sentRevision,
                liveRevision,
                readers == null ? null : readers.audience(),
                readers == null ? null : readers.groupId(),
                pendingRevision,
                publishedAt,
                showAt,
                showZone);
    }

    /**
     * A decision about it is undone: it stands where it stood before, for no more readers than its author wishes by now.
     *
     * @param live the revision that readers have then; null if they have none
     * @param answered whether others have answered to it
     */
    void standAgain(Stand before, @Nullable StoryRevision live, boolean answered) {
        state = before.state();
        sentRevision = before.sentRevision();
        liveRevision = before.liveRevision();
        pendingRevision = before.pendingRevision();
        publishedAt = before.publishedAt();
        showAt = before.showAt();
        showZone = before.showZone();
        readBy.were(before.liveAudience(), before.liveGroupId());
        var readers = readBy.now();
        if (live == null || readers == null || publishedAt == null) facets.clear();
        else show(live, readers, answered, publishedAt);
    }

    /** The author takes it back, wherever it stands (ST-3). What she has written stays hers. */
    void withdraw() {
        require(state != StoryState.REMOVED, "A moderator has taken this story down already.");
        pendingRevision = 0;
        forgetHour();
        state = atHome();
        facets.clear();
    }

    private StoryState atHome() {
        return publishedAt == null ? StoryState.DRAFT : StoryState.UNPUBLISHED;
    }

    /** She has looked after it, without changing a word. */
    void touch(Instant now) {
        copy.touch(now);
    }

    boolean isUntouchedSince(Instant before) {
        return state == StoryState.DRAFT
                && publishedAt == null
                && copy.savedAt().isBefore(before);
    }

    /** Put away: out of her sight, hers for good. */
    SetAside archive(Instant now) {
        require(state.isAtRest(), "This story is on its way to its readers. Take it back first.");
        return new SetAside(id, Shelf.ARCHIVE, now);
    }

    /** Thrown away: hers again for a while, then gone. An address that others know stays, and says that it was here. */
    SetAside discard(Instant now) {
        require(state.isAtRest(), "This story is on its way to its readers. Take it back first.");
        require(
                publishedAt == null && state != StoryState.REMOVED,
                "Others have had this story before them, so it cannot be thrown away. You can put it away.");
        return new SetAside(id, Shelf.BIN, now);
    }

    void rename(String newSlug) {
        slug = newSlug;
    }

    private void requireSent(int revision) {
        require(revision == sentRevision && waits(), "This is not the text that is waiting for a decision.");
    }

    /** Whether a moderator is asked to read a revision of it. */
    boolean waits() {
        return WAITING.contains(state) || hasPendingChange();
    }

    boolean hasPendingChange() {
        return state == StoryState.PUBLISHED && pendingRevision != 0;
    }

    /** Whether its hour has come. */
    boolean isDue(Instant now) {
        return state == StoryState.SCHEDULED && !isBeforeItsHour(now);
    }

    private boolean isBeforeItsHour(Instant now) {
        return showAt != null && showAt.isAfter(now);
    }

    /** Whether the working copy is the newest revision, and that one is on its way or there. */
    boolean isSentAsItIs() {
        return sentSeq == copy.seq()
                && sentRevision > 0
                && (READ_BY_NOBODY_YET.contains(state)
                        || state == StoryState.PUBLISHED
                                && (pendingRevision == sentRevision || liveRevision == sentRevision));
    }

    void note(ContentNotes byOthers) {
        given = byOthers;
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) throw Refusal.conflict(sentence);
    }

    ContentNotes given() {
        return given;
    }

    StoryWords words() {
        return copy.words();
    }

    boolean wasNeverSent() {
        return sentRevision == 0;
    }

    Subject subject() {
        return new Subject(Kind.STORY, id);
    }

    long id() {
        return id;
    }

    long authorId() {
        return authorId;
    }

    String slug() {
        return slug;
    }

    String draftKey() {
        return draftKey;
    }

    StoryState state() {
        return state;
    }

    int seq() {
        return copy.seq();
    }

    int sentRevision() {
        return sentRevision;
    }

    int liveRevision() {
        return liveRevision;
    }

    Instant savedAt() {
        return copy.savedAt();
    }

    @Nullable
    Instant showAt() {
        return showAt;
    }

    @Nullable
    String showZone() {
        return showZone;
    }
}
