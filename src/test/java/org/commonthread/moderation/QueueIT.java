package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.commonthread.Given;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.GroupsOfTests;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What of the queue one sees is what one asked for; each test has a group, and so a queue, of its own. */
@ArquillianTest
class QueueIT {
    @Inject
    Given given;

    @Inject
    Raising raising;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    GroupsOfTests groups;

    @Inject
    SiteClock clock;

    private final long group = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);

    @Test
    void itIsFilteredByKindUrgencyReasonAndGroup() {
        var ruth = groups.isModeratedBy(group, given.member("Ruth"));
        var topic = raised(Kind.TOPIC, Reason.REPORTED);
        var profile = raised(Kind.PROFILE, Reason.WORRIED);
        var entry = raised(Kind.FINDER_ENTRY, Reason.CORRECTED);

        assertThat(asked(ruth, Map.of())).containsExactly(profile, topic, entry);
        assertThat(asked(ruth, Map.of("kind", "TOPIC"))).containsExactly(topic);
        assertThat(asked(ruth, Map.of("priority", "LOW"))).containsExactly(entry);
        assertThat(asked(ruth, Map.of("reason", "WORRIED"))).containsExactly(profile);
        assertThat(asked(ruth, Map.of("kind", "TOPIC", "reason", "WORRIED"))).isEmpty();
        assertThat(asked(ruth, Map.of("group", "7"))).isEmpty();
        assertThat(asked(given.moderator(), Map.of("priority", "LOW"))).contains(entry);
        assertThat(queue.counts(ruth)).hasSize(3).allMatch(count -> count.count() == 1);
    }

    @Test
    void itIsFilteredByWhoHasIt() {
        var ruth = groups.isModeratedBy(group, given.member("Ruth"));
        var hers = raised(Kind.TOPIC, Reason.REPORTED);
        var toms = raised(Kind.TOPIC, Reason.REPORTED);
        var free = raised(Kind.TOPIC, Reason.REPORTED);
        var left = raised(Kind.TOPIC, Reason.REPORTED);
        claiming.claim(ruth, hers);
        claiming.claim(given.moderator(), toms);
        clock.travel(
                Clock.systemUTC().instant().minus(Duration.ofHours(1)), () -> claiming.claim(given.moderator(), left));

        assertThat(asked(ruth, Map.of("hands", "MINE"))).containsExactly(hers);
        assertThat(asked(ruth, Map.of("hands", "OTHERS"))).containsExactly(toms);
        assertThat(asked(ruth, Map.of("hands", "FREE"))).containsExactly(free, left);
    }

    @Test
    void itIsFilteredByAgeAndGoesOnWhereAPageEnded() {
        var ruth = groups.isModeratedBy(group, given.member("Ruth"));
        var now = Clock.systemUTC().instant();
        var ids = new ArrayList<Long>();
        for (var hours : List.of(30, 20, 5)) {
            clock.travel(now.minus(Duration.ofHours(hours)), () -> ids.add(raised(Kind.TOPIC, Reason.REQUESTED)));
        }

        assertThat(asked(ruth, Map.of("age", "12"))).containsExactly(ids.get(0), ids.get(1));
        var first = queue.after(ruth, QueueFilter.OPEN, null, 2);
        assertThat(queue.after(ruth, QueueFilter.OPEN, Position.of(first.get(1)), 2))
                .extracting(QueueRow::id)
                .containsExactly(ids.get(2));
    }

    @Test
    void whatSaysNothingIsRefusedInWords() {
        for (var wrong : List.of(
                Map.of("kind", "X"),
                Map.of("hands", "X"),
                Map.of("language", "X"),
                Map.of("age", "-1"),
                Map.of("group", "x"))) {
            assertThat(catchThrowableOfType(Refusal.class, () -> QueueFilter.asked(new Parameters(wrong::get)))
                            .kind())
                    .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        }
    }

    private List<Long> asked(Actor moderator, Map<String, String> parameters) {
        return queue.after(moderator, QueueFilter.asked(new Parameters(parameters::get)), null, 100_000).stream()
                .map(QueueRow::id)
                .toList();
    }

    @Test
    void itIsFilteredByTheLanguageItSeemsToBeWrittenIn() {
        var ruth = groups.isModeratedBy(group, given.member("Ruth"));
        var english = raised(Kind.TOPIC, Reason.REPORTED, "The scan was stable and I cried.");
        var spanish = raised(Kind.TOPIC, Reason.REPORTED, "Mi madre está muy cansada y no sé qué hacer.");
        var brief = raised(Kind.TOPIC, Reason.REPORTED, "Letrozole?");

        assertThat(asked(ruth, Map.of("language", "ENGLISH"))).containsExactly(english);
        assertThat(asked(ruth, Map.of("language", "SPANISH"))).containsExactly(spanish);
        assertThat(asked(ruth, Map.of("language", "OTHER"))).containsExactly(brief);
    }

    private long raised(Kind kind, Reason reason) {
        return raised(kind, reason, "Words.");
    }

    private long raised(Kind kind, Reason reason, String words) {
        return raising.raise(new Matter(
                new Subject(kind, ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE)),
                1,
                null,
                "Something",
                words,
                "/somewhere",
                group,
                List.of(Finding.ofWhole(reason)),
                Set.of()));
    }
}
