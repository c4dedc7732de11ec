package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;
import org.jspecify.annotations.Nullable;

/** What a group meets for, once or by a rule. A change of the rule is a new edition; the times of earlier ones stay. */
@Entity
class Meeting implements Shown {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meeting_seq")
    @SequenceGenerator(name = "meeting_seq", sequenceName = "meeting_seq")
    private Long id;

    @Column(name = "group_id")
    private long groupId;

    /** What calendars know it by. */
    private String uid = UUID.randomUUID().toString();

    private int edition;

    /** The {@link MeetingRevision} that others read; 0 if they read none. */
    @Column(name = "live_words")
    private int liveWords;

    /** The newest that was sent. */
    @Column(name = "sent_words")
    private int sentWords;

    @Embedded
    private Arrangement arranged;

    /** The end of its earliest time that is not over; null if there is none left. Pages for visitors change then. */
    @Column(name = "shown_till")
    private @Nullable Instant shownTill;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    /** How often it is on again after it had been taken down. */
    private int returned;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "made_by")
    private long madeBy;

    /** Made by the form or the script; the same key sent again is the same meeting. */
    @Column(name = "made_key")
    private String madeKey;

    protected Meeting() {}

    Meeting(long groupId, MeetingPlan plan, long madeBy, String madeKey, Instant now) {
        this.groupId = groupId;
        this.madeBy = madeBy;
        this.madeKey = madeKey;
        take(plan, now);
    }

    static Sight sight(long groupId) {
        return Sight.of("meetings", groupId);
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(sight(groupId));
    }

    /** From now on it is as the plan says; what was planned before is of an earlier edition. */
    void become(MeetingPlan plan, Instant now) {
        requireOn();
        take(plan, now);
    }

    private void take(MeetingPlan plan, Instant now) {
        edition++;
        arranged = new Arrangement(plan);
        changedAt = now;
    }

    void requireOn() {
        if (cancelledAt != null) throw Refusal.conflict("This meeting was cancelled.");
    }

    void cancel(Instant now) {
        requireOn();
        cancelledAt = now;
        changedAt = now;
    }

    /** New words are on their way; answers their number. */
    int send() {
        return ++sentWords;
    }

    /** @param number of the words that others read from now on; 0 for none */
    void takeOn(int number) {
        liveWords = number;
    }

    /** Moderators have removed what was said of it, and so it is not. */
    void takeDown(Instant now) {
        takeOn(0);
        if (cancelledAt == null) cancelledAt = now;
        changedAt = now;
    }

    /** As it stood before a decision that counts no more. */
    void standAgain(int words, @Nullable Instant cancelled, Instant now) {
        takeOn(words);
        if (cancelledAt != null && cancelled == null) returned++;
        cancelledAt = cancelled;
        changedAt = now;
    }

    /** One of its times was changed, which calendars take over with the whole. */
    void touch(Instant now) {
        changedAt = now;
    }

    void showTill(@Nullable Instant end) {
        shownTill = end;
    }

    boolean has(OccurrenceKey key) {
        return key.edition() == edition && arranged.when().has(key.planned());
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isTakenDown() {
        return isCancelled() && liveWords == 0;
    }

    Subject subject() {
        return new Subject(Kind.MEETING, id);
    }

    String address() {
        return address(id);
    }

    static String address(long id) {
        return "/meetings/" + id;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }

    int liveWords() {
        return liveWords;
    }

    int sentWords() {
        return sentWords;
    }

    int returned() {
        return returned;
    }

    long id() {
        return id;
    }

    long groupId() {
        return groupId;
    }

    int edition() {
        return edition;
    }

    Arrangement arranged() {
        return arranged;
    }
}
