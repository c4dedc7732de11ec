package org.commonthread.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.commonthread.platform.data.TriedAgain;
import org.jspecify.annotations.Nullable;

/** Which node may run a job now: the one whose conditional update was first. */
@ApplicationScoped
@TriedAgain
@Transactional
class Leases {
    /** Longer than any run; after it another node may take over from one that died. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    @Inject
    JobRows jobs;

    @Inject
    Clock clock;

    /** Makes those jobs known that are not yet, due at once. */
    void register(Set<String> names) {
        var known = jobs.all().stream().map(JobLine::name).collect(Collectors.toSet());
        for (var name : names) {
            if (!known.contains(name)) jobs.entityManager().persist(new JobRow(name, clock.instant()));
        }
    }

    List<String> due() {
        return jobs.due(clock.instant());
    }

    /** The instant at which the run began, which is also its name until {@link #end}; nothing if another node has it. */
    Optional<Instant> take(String name) {
        var now = clock.instant();
        return jobs.take(name, now, now.plus(LEASE)) == 1 ? Optional.of(now) : Optional.empty();
    }

    /** Writes down how a run ended, unless its lease had passed to another in the meantime. */
    void end(
            String name,
            Instant started,
            UnaryOperator<Instant> next,
            @Nullable Integer done,
            @Nullable String incident) {
        var now = clock.instant();
        jobs.end(name, started, now, next.apply(now), done, incident);
    }

    List<JobLine> all() {
        return jobs.all();
    }
}
