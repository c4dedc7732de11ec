package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;

/** How far a member has read in a thread, and whether she watches it. Made when she says so or writes there. */
@Entity
@Table(name = "thread_reading")
@IdClass(ThreadReading.Key.class)
class ThreadReading implements Shown {
    record Key(long memberId, long threadId) {}

    @Id
    @Column(name = "member_id")
    private long memberId;

    @Id
    @Column(name = "thread_id")
    private long threadId;

    private boolean watching;

    /** What was shown since then is new to her. */
    @Column(name = "read_at")
    private Instant readAt;

    protected ThreadReading() {}

    ThreadReading(Key key, boolean watching, Instant now) {
        memberId = key.memberId();
        threadId = key.threadId();
        this.watching = watching;
        readAt = now;
    }

    /** How one member reads, in whichever thread. */
    static Sight sight(long memberId) {
        return Sight.of("reading", memberId);
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(sight(memberId));
    }

    void watch(boolean wanted) {
        watching = wanted;
    }

    /** Reading never goes backwards. */
    void readTo(Instant seen) {
        if (seen.isAfter(readAt)) readAt = seen;
    }

    Instant readAt() {
        return readAt;
    }
}
