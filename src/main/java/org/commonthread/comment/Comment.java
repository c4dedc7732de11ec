package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.commonthread.vocabulary.ContentNotes;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A comment, from the moment it is sent. Only what changes is written, since others count on the same row. */
@Entity
@Table(name = "comment")
@DynamicUpdate
class Comment implements Shown {
    /** Within it an edit leaves no mark (CM-3). */
    static final Duration SILENT = Duration.ofMinutes(15);

    /** After it the words stand as they are. */
    static final Duration CHANGEABLE = Duration.ofHours(24);

    /** How long its author can undo what she did with it (CM-4). */
    static final Duration UNDO = Duration.ofMinutes(10);

    @Id
    private long id;

    @Embedded
    private Place place;

    @Embedded
    private Tally tally = new Tally();

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "post_key")
    private String postKey;

    private String body;

    @Column(name = "body_html")
    private String bodyHtml;

    /** The content notes that others put on it; its author has none to choose. */
    @Convert(converter = ContentNotes.Column.class)
    @Column(name = "given_notes")
    private ContentNotes given = ContentNotes.NONE;

    private int revision = 1;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CommentState state = CommentState.PENDING;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    /** When others first saw it; until that was announced, when they last began to. */
    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    /** A moderator has asked for changes and waits for them. */
    @Column(name = "sent_back_at")
    private @Nullable Instant sentBackAt;

    @Column(name = "gone_at")
    private @Nullable Instant goneAt;

    /** What it was before its author took it back, for her to return to. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "gone_from")
    private @Nullable CommentState goneFrom;

    /** Nothing once she has undone something. */
    @Column(name = "undo_until")
    private @Nullable Instant undoUntil;

    /** Whether its author has left the group it stands in, and wishes not to be named there any more. */
    private boolean unsigned;

    @Column(name = "purged_at")
    private @Nullable Instant purgedAt;

    @Version
    private int version;

    protected Comment() {}

    Comment(long id, Place place, long authorId, String postKey, Words words, Instant now) {
        this.id = id;
        this.place = place;
        this.authorId = authorId;
        this.postKey = postKey;
        body = words.body();
        bodyHtml = words.html();
        createdAt = now;
        undoUntil = now.plus(UNDO);
    }

    /** The thread it stands in, and every list that counts answers. */
    @Override
    public Set<Sight> shownOn() {
        return Set.of(CommentThread.sight(place.threadId()), CommentThread.ANY);
    }

    boolean mayBeAnswered() {
        return state == CommentState.VISIBLE;
    }

    void show(Instant now) {
        require(state != CommentState.REMOVED_BY_AUTHOR, "Its author has taken this comment back.");
        state = CommentState.VISIBLE;
        sentBackAt = null;
        goneAt = null;
        if (announcedAt == null) shownAt = now;
    }

    void hold() {
        state = CommentState.PENDING;
    }

    /** Back to its author, who may change it whenever she is ready. */
    void sendBack(int judged, Instant now) {
        requireRevision(judged);
        require(!isGone(), "This comment was taken down already.");
        state = CommentState.PENDING;
        sentBackAt = now;
    }

    /** @throws Refusal in conflict if it is too late, or nothing is left to change */
    void edit(Words words, Instant now) {
        requireChangeable(now);
        if (shownAt != null && now.isAfter(createdAt.plus(SILENT))) editedAt = now;
        body = words.body();
        bodyHtml = words.html();
        revision++;
        sentBackAt = null;
    }

    void requireChangeable(Instant now) {
        require(!isGone(), "This comment was taken down and cannot be changed.");
        require(
                sentBackAt != null || now.isBefore(createdAt.plus(CHANGEABLE)),
                "A comment can be changed for a day. You can still take it back, or add another one below it.");
    }

    void takeBack(Instant now) {
        require(state != CommentState.REMOVED_BY_MODERATOR, "A moderator has taken this comment down already.");
        if (state == CommentState.REMOVED_BY_AUTHOR) return;
        goneFrom = state;
        goneAt = now;
        undoUntil = now.plus(UNDO);
        state = CommentState.REMOVED_BY_AUTHOR;
    }

    /** Whether there is something to undo; asked again after it was done, there is nothing and no harm. */
    boolean mayUndo(Instant now) {
        if (undoUntil == null) return false;
        require(now.isBefore(undoUntil), "This can be undone for ten minutes, and they have passed.");
        return true;
    }

    void undone() {
        undoUntil = null;
    }

    /** Her taking back is undone: it is what it was. */
    CommentState restore() {
        var before = goneFrom;
        if (before == null || purgedAt != null) throw Refusal.conflict("There is nothing left to bring back.");
        state = CommentState.PENDING;
        goneFrom = null;
        goneAt = null;
        return before;
    }

    void unsign() {
        unsigned = true;
    }

    void note(ContentNotes byOthers) {
        given = byOthers;
    }

    /** A moderator left out what could lead a stranger to somebody; her own words are with the decision. */
    void mask(int judged, Words words) {
        requireRevision(judged);
        require(!isGone(), "This comment was taken down already.");
        body = words.body();
        bodyHtml = words.html();
        revision++;
    }

    /** Whether what a moderator made of {@code judged} stands there, and nothing that was written since. */
    boolean isMasked(int judged) {
        return !isGone() && revision == judged + 1;
    }

    /** How it stands, for a decision that may be undone. */
    CommentBefore before(long decisionId) {
        return new CommentBefore(decisionId, this, new CommentBefore.Gone(goneAt, goneFrom), sentBackAt);
    }

    /**
     * A decision about it is undone: it is what it was before.
     *
     * @param judged its words as they were then, if the decision changed them; otherwise they stand
     */
    void beAgain(CommentBefore before, @Nullable Words judged) {
        require(
                state == before.stateAfter() && revision == before.revision() + (judged == null ? 0 : 1),
                "Its author has done something with it since, so this cannot be undone any more.");
        state = before.state();
        sentBackAt = before.sentBackAt();
        goneAt = before.gone().at();
        goneFrom = before.gone().from();
        revision = before.revision();
        if (judged == null) return;
        body = judged.body();
        bodyHtml = judged.html();
    }

    void remove(int judged, Instant now) {
        requireRevision(judged);
        state = CommentState.REMOVED_BY_MODERATOR;
        goneAt = now;
        undoUntil = null;
    }

    /** The place stays, the words go for good. */
    void purge(Instant now) {
        body = "";
        bodyHtml = "";
        purgedAt = now;
    }

    /** Whether a moderator's word alone keeps it from being seen, and its words are still there. */
    boolean mayComeBack() {
        return purgedAt == null
                && (state == CommentState.REMOVED_BY_MODERATOR || state == CommentState.PENDING && sentBackAt != null);
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

    boolean isGone() {
        return state == CommentState.REMOVED_BY_AUTHOR || state == CommentState.REMOVED_BY_MODERATOR;
    }

    boolean isSentBack() {
        return sentBackAt != null;
    }

    /** Whether it has a place in the thread: it is seen, or what is left of it holds what others answered. */
    boolean stands() {
        return isVisible() || isGone() && tally.replies() > 0;
    }

    /** The same for people without a login. */
    boolean standsOpenly() {
        return place.isOpen() && (isVisible() || isGone() && tally.openReplies() > 0);
    }

    boolean standsFor(Actor reader) {
        return reader.isMember() ? stands() : standsOpenly();
    }

    /** Whether it was written for her, among others. */
    boolean isFor(Actor reader) {
        return place.isOpen() || reader.isMember();
    }

    long id() {
        return id;
    }

    Place place() {
        return place;
    }

    long threadId() {
        return place.threadId();
    }

    long authorId() {
        return authorId;
    }

    String body() {
        return body;
    }

    String bodyHtml() {
        return bodyHtml;
    }

    ContentNotes given() {
        return given;
    }

    int revision() {
        return revision;
    }

    CommentState state() {
        return state;
    }
}
