package org.commonthread.finder.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.commonthread.platform.jobs.Job;

/** Works through files that wait for it, one after the other. */
@ApplicationScoped
class RunImports implements Job {
    /** Half a minute or so, well within a job's lease. */
    private static final int CHUNKS_A_RUN = 50;

    @Inject
    Importing importing;

    @Inject
    WorkingThrough workingThrough;

    @Override
    public String name() {
        return "run-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public int run() {
        var done = 0;
        for (var id : importing.atWork()) {
            for (int chunk = 0; chunk < CHUNKS_A_RUN; chunk++) {
                var rows = workingThrough.some(id);
                if (rows == 0) break;
                done += rows;
            }
        }
        if (done > 0) importing.forgetOld();
        return done;
    }
}
