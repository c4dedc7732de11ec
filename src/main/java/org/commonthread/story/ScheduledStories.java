package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;
import org.jboss.logging.Logger;

/** Shows stories at the hour their authors chose, half a minute late at most. */
@ApplicationScoped
class ScheduledStories implements Job {
    private static final Logger LOG = Logger.getLogger(ScheduledStories.class);
    private static final int BATCH = 200;

    @Inject
    Appearing appearing;

    @Override
    public String name() {
        return "scheduled-stories";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public int run() {
        return (int) appearing.due(BATCH).stream().filter(this::appear).count();
    }

    private boolean appear(long story) {
        var appeared = appearing.appear(story);
        if (appeared) LOG.infof("story %d appeared at its hour", story);
        return appeared;
    }
}
