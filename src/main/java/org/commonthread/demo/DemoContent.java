package org.commonthread.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.commonthread.platform.SiteClock;
import org.jboss.logging.Logger;

/**
 * Fills an empty site with the demo people and their words, as if they had written them over the last months: through
 * the activities everyone uses, with moderators deciding, so that the queue and the log tell the same story.
 */
@ApplicationScoped
public class DemoContent {
    private static final Logger LOG = Logger.getLogger(DemoContent.class);

    @Inject
    DemoPeople people;

    @Inject
    DemoStories stories;

    @Inject
    DemoThreads threads;

    @Inject
    DemoGroups groups;

    @Inject
    DemoMeetings meetings;

    @Inject
    DemoFinder finder;

    @Inject
    SiteClock clock;

    /** Does nothing where anybody has been before. */
    public void load() {
        if (people.areHere()) return;
        var now = clock.instant();
        people.join(now);
        var told = stories.tell(now);
        var opened = groups.open(now);
        var said = new ArrayList<>(threads.said(now));
        said.addAll(groups.said(now));
        said.addAll(stories.toldInGroups(now));
        said.sort(Comparator.comparing(DemoMoment::at));
        said.forEach(moment -> moment.deed().run());
        threads.takeDown(now);
        var planned = meetings.plan(now);
        LOG.infof(
                "Demo content: %d stories, %d groups, %d topics and comments, %d meetings",
                told, opened, said.size(), planned);
        LOG.infof("Demo content: %d more groups to be found", finder.bring(now));
    }

    /** A moment in the demo's past. */
    static Instant ago(Instant now, String duration) {
        return now.minus(Duration.parse(duration));
    }

    static List<String> lines(String file) {
        return DemoFiles.read(file).lines().toList();
    }
}
