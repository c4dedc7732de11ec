package org.commonthread.group.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How a meeting stood before a decision about it, for as long as whoever decided may wish that she had not. */
@Entity
@Table(name = "meeting_before")
class MeetingBefore {
    @Id
    @Column(name = "decision_id")
    private long decisionId;

    @Column(name = "meeting_id")
    private long meetingId;

    private int live;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "live_after")
    private int liveAfter;

    @Column(name = "cancelled_after")
    private boolean cancelledAfter;

    protected MeetingBefore() {}

    MeetingBefore(long decisionId, Meeting meeting) {
        this.decisionId = decisionId;
        meetingId = meeting.id();
        live = meeting.liveWords();
        cancelledAt = meeting.cancelledAt();
        became(meeting);
    }

    void became(Meeting meeting) {
        liveAfter = meeting.liveWords();
        cancelledAfter = meeting.isCancelled();
    }

    boolean isWhatBecameOf(Meeting meeting) {
        return meeting.liveWords() == liveAfter && meeting.isCancelled() == cancelledAfter;
    }

    /** Which words were read. */
    int live() {
        return live;
    }

    @Nullable
    Instant cancelledAt() {
        return cancelledAt;
    }
}
