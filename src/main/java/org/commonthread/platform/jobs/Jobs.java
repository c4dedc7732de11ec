package org.commonthread.platform.jobs;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Runs what is due: looks once a second, in one statement, and hands each job it gets a thread of its own. */
@ApplicationScoped
public class Jobs {
    private static final Logger LOG = Logger.getLogger(Jobs.class);

    @Inject
    @Any
    Instance<Job> beans;

    @Inject
    Leases leases;

    @Resource
    ManagedScheduledExecutorService scheduler;

    /** Apart from the scheduler, whose few threads also renew this node's lease: a long job must not cost it that. */
    @Resource
    ManagedExecutorService workers;

    private Map<String, Job> known = Map.of();
    private @Nullable ScheduledFuture<?> looking;

    /** Begins to run jobs on this node, when the database is ready for them. */
    public void begin() {
        known = beans.stream().collect(Collectors.toUnmodifiableMap(Job::name, Function.identity()));
        leases.register(known.keySet());
        looking = scheduler.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (looking != null) looking.cancel(false);
    }

    private void look() {
        try {
            leases.due().stream().filter(known::containsKey).forEach(name -> workers.execute(() -> run(name)));
        } catch (RejectedExecutionException stopping) {
            LOG.debug("no more jobs", stopping);
        } catch (RuntimeException unreachable) {
            // a throw would end the looking for good; the database may be back in a second
            LOG.warn("cannot look for jobs", unreachable);
        }
    }

    /**
     * Runs one job now, on this thread, if no other node does.
     *
     * @return whether it was this node's to run
     */
    public boolean run(String name) {
        var job = Objects.requireNonNull(known.get(name), () -> "no job is called " + name);
        var started = leases.take(name);
        if (started.isEmpty()) return false;
        try {
            leases.end(name, started.get(), job::next, job.run(), null);
        } catch (RuntimeException failure) {
            var incident = UUID.randomUUID().toString().substring(0, 8);
            LOG.errorf(failure, "incident %s in job %s", incident, name);
            leases.end(name, started.get(), job::next, null, incident);
        }
        return true;
    }

    /** How each stands, by name. */
    public List<JobLine> all() {
        return leases.all();
    }
}
