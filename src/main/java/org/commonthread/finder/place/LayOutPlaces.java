package org.commonthread.finder.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Lays out the table of places when a site begins, and again when its files are others. */
@ApplicationScoped
class LayOutPlaces implements Job {
    @Inject
    LayingOut layingOut;

    @Override
    public String name() {
        return "lay-out-places";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public int run() {
        return layingOut.fromFiles();
    }
}
