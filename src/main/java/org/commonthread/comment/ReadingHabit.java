package org.commonthread.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import org.commonthread.platform.ready.Shown;
import org.commonthread.platform.ready.Sight;

/** What a member wishes to see of all threads. */
@Entity
@Table(name = "reading_habit")
class ReadingHabit implements Shown {
    @Id
    @Column(name = "member_id")
    private long memberId;

    @Column(name = "reactions_hidden")
    private boolean reactionsHidden;

    protected ReadingHabit() {}

    ReadingHabit(long memberId) {
        this.memberId = memberId;
    }

    @Override
    public Set<Sight> shownOn() {
        return Set.of(ThreadReading.sight(memberId));
    }

    void hideReactions(boolean wanted) {
        reactionsHidden = wanted;
    }
}
