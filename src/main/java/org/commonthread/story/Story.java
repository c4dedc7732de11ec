package org.commonthread.story;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.commonthread.platform.Refusal;
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
class Story {
    private static final Set<StoryState> CAN_BE_SENT = EnumSet.complementOf(EnumSet.of(StoryState.REMOVED));
    private static final Set<StoryState> WAITING = EnumSet.of(StoryState.SUBMITTED, StoryState.IN_REVIEW);

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

    private String title = "";
    private String body = "";

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Audience audience = Audience.MEMBERS;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "told_by")
    private ToldBy toldBy = ToldBy.MYSELF;

    private String relationship = "";

    /** Rises with every save of the working copy (ST-2). */
    private int seq;

    /** The newest revision that was sent, 0 if none. */
    @Column(name = "sent_revision")
    private int sentRevision;

    /** The revision others read, 0 if none was ever published. */
    @Column(name = "live_revision")
    private int liveRevision;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "live_audience")
    private @Nullable Audience liveAudience;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Version
    private int version;

    protected Story() {}

    Story(long authorId, String draftKey, String slug, Instant now) {
        this.authorId = authorId;
        this.draftKey = draftKey;
        this.slug = slug;
        this.savedAt = now;
    }

    /**
     * Keeps the working copy under a rising {@code nextSeq}. The same words sent again under the last one are no
     * mistake: the answer to the first time was lost.
     *
     * @return whether the words were kept; if not, a newer copy is here already
     */
    boolean keep(StoryWords words, int nextSeq, Instant now) {
        if (nextSeq == seq) return words.equals(words());
        if (nextSeq < seq) return false;
        title = words.title();
        body = words.body();
        audience = words.audience();
        toldBy = words.toldBy();
        relationship = words.relationship();
        seq = nextSeq;
        savedAt = now;
        if (liveAudience != null && audience.isNarrowerThan(liveAudience)) liveAudience = audience;
        return true;
    }

    /** Sends the working copy as the next revision; a published story stays as it is until that one is approved. */
    int send() {
        require(CAN_BE_SENT.contains(state), "This story was taken down and cannot be sent again.");
        sentRevision++;
        if (state != StoryState.PUBLISHED) state = StoryState.SUBMITTED;
        return sentRevision;
    }

    void startReview() {
        if (state == StoryState.SUBMITTED) state = StoryState.IN_REVIEW;
    }

    void stopReview() {
        if (state == StoryState.IN_REVIEW) state = StoryState.SUBMITTED;
    }

    void requestChanges(int revision) {
        requireSent(revision);
        if (state != StoryState.PUBLISHED) state = StoryState.CHANGES_REQUESTED;
    }

    void approve(int revision) {
        requireSent(revision);
        if (state != StoryState.PUBLISHED) state = StoryState.APPROVED;
    }

    /** Shows the approved revision to those it was written for, or to fewer if its author has since thought better. */
    void publish(StoryRevision revision, Instant now) {
        require(
                state == StoryState.APPROVED || state == StoryState.PUBLISHED,
                "Only an approved story can be published.");
        state = StoryState.PUBLISHED;
        liveRevision = revision.number();
        liveAudience = audience.isNarrowerThan(revision.audience()) ? audience : revision.audience();
        if (publishedAt == null) publishedAt = now;
    }

    void remove(int revision) {
        requireSent(revision);
        state = StoryState.REMOVED;
    }

    /** The author takes it back, wherever it stands (ST-3). What she has written stays hers. */
    void withdraw() {
        require(state != StoryState.REMOVED, "A moderator has taken this story down already.");
        state = publishedAt == null ? StoryState.DRAFT : StoryState.UNPUBLISHED;
    }

    void rename(String newSlug) {
        slug = newSlug;
    }

    private void requireSent(int revision) {
        require(
                revision == sentRevision && (WAITING.contains(state) || isUnderRevision()),
                "This is not the text that is waiting for a decision.");
    }

    private boolean isUnderRevision() {
        return state == StoryState.PUBLISHED && sentRevision > liveRevision;
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) throw Refusal.conflict(sentence);
    }

    StoryWords words() {
        return new StoryWords(title, body, audience, toldBy, relationship);
    }

    boolean wasNeverSent() {
        return sentRevision == 0;
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
        return seq;
    }

    int sentRevision() {
        return sentRevision;
    }

    Instant savedAt() {
        return savedAt;
    }
}
