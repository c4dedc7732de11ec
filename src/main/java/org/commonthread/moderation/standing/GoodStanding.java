package org.commonthread.moderation.standing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.commonthread.member.Actor;
import org.commonthread.moderation.readfirst.ReadFirst;
import org.commonthread.moderation.readfirst.ReadFirstMode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * Whether a member may write now, asked of our own records at every write: what is kept of them holds until a step is
 * taken, read or lifted, on whichever node. Whoever may not can still read, save her own words, export, delete and reach
 * help; she is told so in plain words, and what she typed stays hers.
 */
@ApplicationScoped
@Transactional
public class GoodStanding {
    /** Members who write these days. */
    private static final int KEPT = 20_000;

    @Inject
    Steps steps;

    @Inject
    ReadFirst readFirst;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    private Kept<Long, List<StepView>> kept;

    @PostConstruct
    void keep() {
        kept = new Kept<>(changes, KEPT, steps -> steps.size() + 1);
    }

    private List<StepView> stepsOf(long memberId) {
        return kept.get(memberId, List.of(Step.sight(memberId)), () -> steps.of(memberId));
    }

    /**
     * Lets her write.
     *
     * @return what moderators have said about reading her posts first
     * @throws Refusal with the sentence she reads
     */
    public Trust requireWriting(Actor author) {
        return requireWriting(author, null);
    }

    /** The same for words that are said in a group, which may have a rule of its own. */
    public Trust requireWriting(Actor author, @Nullable Long groupId) {
        var now = clock.instant();
        var all = stepsOf(author.member().id());
        for (var step : all) {
            if (step.endsWriting(now)) throw Refusal.notAllowed(sentence(step.endsAt()));
            if (step.isUnread()) throw Refusal.conflict(Spoken.say("standing.unread"));
        }
        return trust(all, groupId, now);
    }

    /** Whether she is neither suspended nor banned. */
    public boolean isActive(long memberId) {
        var now = clock.instant();
        return stepsOf(memberId).stream().noneMatch(step -> step.endsWriting(now));
    }

    private static String sentence(@Nullable Instant until) {
        return until == null
                ? Spoken.say("standing.banned")
                : Spoken.say(
                        "standing.suspended",
                        DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH)
                                .format(until.atOffset(ZoneOffset.UTC)));
    }

    public Trust trust(long memberId) {
        return trust(stepsOf(memberId), null, clock.instant());
    }

    private Trust trust(List<StepView> all, @Nullable Long groupId, Instant now) {
        if (all.stream().anyMatch(step -> step.rung() == Rung.READ_FIRST && step.holds(now))) return Trust.READ_FIRST;
        if (readFirst.in(groupId) == ReadFirstMode.EVERYONE) return Trust.LIKE_EVERYONE;
        return all.stream().anyMatch(step -> step.rung() == Rung.VOUCHED && step.holds(now))
                ? Trust.VOUCHED
                : Trust.EARNED;
    }
}
