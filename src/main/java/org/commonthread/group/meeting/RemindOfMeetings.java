package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Looks for meetings that begin soon. The later letter first: who is due for both has missed the other. */
@ApplicationScoped
class RemindOfMeetings implements Job {
    @Inject
    Reminding reminding;

    @Override
    public String name() {
        return "remind-of-meetings";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run() {
        return remind(Reminder.HOUR) + remind(Reminder.DAY);
    }

    private int remind(Reminder reminder) {
        return (int) reminding.due(reminder).stream()
                .filter(guest -> reminding.remind(reminder, guest))
                .count();
    }
}
