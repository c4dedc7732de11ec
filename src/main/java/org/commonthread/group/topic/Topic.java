package org.commonthread.group.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
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

/** Something people talk about in a group. Its opening words stand here, what is answered in a thread of its own. */
@Entity
@Table(name = "topic")
class Topic implements Shown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "topic_seq")
    @SequenceGenerator(name = "topic_seq", sequenceName = "topic_seq")
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    @Column(name = "author_id")
    private long authorId;

    @Column(name = "post_key")
    private String postKey;

    @Embedded
    private Opening opening;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private TopicState state = TopicState.PENDING;

    /** Nothing unless its author has taken it back a little while ago. */
    @Embedded
    private @Nullable TakenBack takenBack;

    @Convert(converter = ContentNotes.Column.class)
    @Column(name = "given_notes")
    private ContentNotes given = ContentNotes.NONE;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    @Column(name = "shown_at")
    private @Nullable Instant shownAt;

    /** When something was said in it last. */
    @Column(name = "last_at")
    private Instant lastAt;

    /** A moderator has asked for changes and waits for them. */
    @Column(name = "sent_back_at")
    private @Nullable Instant sentBackAt;

    /** 1 if those who keep the group want it on top, otherwise 0; a number, so that the list has one order. */
    private int pinned;

    /** Since when those who keep the group let nobody answer; null if anybody may. */
    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    /** Whether its author has left the group and wishes not to be named any more. */
    private boolean unsigned;

    @Version
    private int version;

    protected Topic() {}

    Topic(long groupId, long authorId, BeginTopic command, Instant now) {
        this.groupId = groupId;
        this.authorId = authorId;
        postKey = command.key();
        createdAt = now;
        lastAt = now;
        opening = new Opening(command.words());
    }

    static Sight sight(long id) {
        return Sight.of("topic", id);
    }

    /** The list of a group's topics. */
    static Sight listOf(long groupId) {
        return Sight.of("topics", groupId);
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(sight(id), listOf(groupId));
    }

    TopicWords words() {
        return opening.words();
    }

    void show(Instant now) {
        state = TopicState.VISIBLE;
        sentBackAt = null;
        if (shownAt == null) {
            shownAt = now;
            lastAt = now;
        }
    }

    /** New words are on their way; answers their number. */
    int send() {
        require(!isGone(), "This topic was taken down and cannot be changed.");
        return opening.send();
    }

    /** These are the words from now on. */
    void takeOn(int number, TopicWords words, Instant now) {
        if (shownAt != null) editedAt = now;
        sentBackAt = null;
        opening.become(number, words);
    }

    void mask(TopicWords words) {
        opening.reword(words);
    }

    void sendBack(Instant now) {
        require(!isGone(), "This topic was taken down already.");
        state = TopicState.PENDING;
        sentBackAt = now;
    }

    void remove() {
        takenBack = null;
        state = TopicState.REMOVED_BY_MODERATOR;
    }

    /** Its author takes it back, with all that was answered; done twice it is done once. */
    void takeBack(Instant now) {
        require(state != TopicState.REMOVED_BY_MODERATOR, "A moderator has taken this topic down already.");
        if (state == TopicState.REMOVED_BY_AUTHOR) return;
        takenBack = new TakenBack(state, now);
        state = TopicState.REMOVED_BY_AUTHOR;
    }

    /** She has thought otherwise; done twice it is done once. */
    boolean bringBack(Instant now) {
        if (!isGone()) return false;
        if (takenBack == null) throw Refusal.conflict("There is nothing left to bring back.");
        state = takenBack.undo(now);
        takenBack = null;
        return true;
    }

    /** A decision is undone: it stands as it did. */
    void standAgain(TopicBefore before) {
        require(before.isWhatBecameOf(this), "Its author has done something with it since, so this cannot be undone.");
        state = before.state();
        sentBackAt = before.sentBackAt();
        if (before.hasMoved()) moveTo(before.groupId());
        if (revision() != before.revision()) opening.become(before.revision(), before.words());
    }

    void note(ContentNotes byOthers) {
        given = byOthers;
    }

    /** Somebody has answered. */
    void answered(Instant at) {
        if (at.isAfter(lastAt)) lastAt = at;
    }

    void pin(boolean wanted) {
        pinned = wanted ? 1 : 0;
    }

    void close(Instant now) {
        if (closedAt == null) closedAt = now;
    }

    void open() {
        closedAt = null;
    }

    void moveTo(long otherGroup) {
        groupId = otherGroup;
        pinned = 0;
    }

    void unsign() {
        unsigned = true;
    }

    /** Its author has left and takes her words with her. What others answered stays, and a place to find it by. */
    void fallSilent() {
        unsigned = true;
        if (state == TopicState.PENDING) state = TopicState.REMOVED_BY_AUTHOR;
        opening.fallSilent();
    }

    private static void require(boolean condition, String sentence) {
        if (!condition) throw Refusal.conflict(sentence);
    }

    boolean isVisible() {
        return state == TopicState.VISIBLE;
    }

    boolean isGone() {
        return state == TopicState.REMOVED_BY_AUTHOR || state == TopicState.REMOVED_BY_MODERATOR;
    }

    boolean isSentBack() {
        return sentBackAt != null;
    }

    Subject subject() {
        return new Subject(Kind.TOPIC, id);
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    long authorId() {
        return authorId;
    }

    int revision() {
        return opening.revision();
    }

    TopicState state() {
        return state;
    }

    @Nullable
    Instant sentBackAt() {
        return sentBackAt;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    ContentNotes given() {
        return given;
    }
}
