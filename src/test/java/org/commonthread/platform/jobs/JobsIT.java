package org.commonthread.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.commonthread.AtOnce;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class JobsIT {
    private static final Duration DAY = Duration.ofDays(1);

    /** A real job of the site, found as any other; what it does is for the test to say. */
    @ApplicationScoped
    static class Broken implements Job {
        @Override
        public String name() {
            return "test-broken";
        }

        @Override
        public Duration every() {
            return DAY;
        }

        @Override
        public int run() {
            throw new IllegalStateException("as the test wants it");
        }
    }

    @Inject
    Leases leases;

    @Inject
    Jobs jobs;

    @Inject
    SiteClock clock;

    private String known() {
        var name = "test-" + UUID.randomUUID();
        leases.register(Set.of(name));
        return name;
    }

    @Test
    void oneOfManyNodesGetsADueJob() {
        var name = known();
        for (int round = 0; round < 20; round++) {
            var taken = AtOnce.times(8, node -> () -> leases.take(name)).stream()
                    .map(AtOnce.Ended::given)
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(taken).hasSize(1);
            leases.end(name, taken.get(0), now -> now, 0, null);
        }
    }

    @Test
    void aJobThatHasRunIsNotDueBeforeItsTime() {
        var name = known();
        leases.end(name, leases.take(name).orElseThrow(), now -> now.plus(DAY), 3, null);
        assertThat(leases.due()).doesNotContain(name);
        assertThat(leases.take(name)).isEmpty();
        assertThat(line(name).done()).isEqualTo(3);
        clock.travel(clock.instant().plus(DAY), () -> assertThat(leases.due()).contains(name));
    }

    @Test
    void whatADeadNodeHeldIsTakenOverAndItsLateEndChangesNothing() {
        var name = known();
        var dead = leases.take(name).orElseThrow();
        clock.travel(dead.plus(Duration.ofMinutes(6)), () -> {
            var second = leases.take(name).orElseThrow();
            leases.end(name, dead, now -> now.plus(DAY), 99, null);
            assertThat(line(name).startedAt()).isEqualTo(second);
            assertThat(line(name).done()).isNull();
        });
    }

    @Test
    void aJobThatFailsLeavesAnIncidentAndComesAgain() {
        clock.travel(clock.instant().plus(DAY).plusSeconds(1), () -> {
            assertThat(jobs.run("test-broken")).isTrue();
            assertThat(line("test-broken").incident()).matches("[0-9a-f]{8}");
            assertThat(line("test-broken").dueAt()).isAfter(clock.instant());
        });
    }

    private JobLine line(String name) {
        return jobs.all().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
