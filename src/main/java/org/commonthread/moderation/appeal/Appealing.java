package org.commonthread.moderation.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Matter;
import org.commonthread.moderation.Raising;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.data.TriedAgain;
import org.commonthread.platform.text.Spoken;

/** One appeal against one decision, for 180 days (MQ-15). Whoever decided first neither sees nor decides it. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Appealing {
    /** Answers are shown for a year after the last day on which one could appeal. */
    private static final Duration SHOWN = Appealable.TIME.plusDays(365);

    @Inject
    Appeals appeals;

    @Inject
    @Any
    Instance<DecidesItself> rooms;

    @Inject
    Raising raising;

    @Inject
    Shape shape;

    @Inject
    Clock clock;

    /** What was decided against her lately, the newest first, with her appeals and their answers. */
    public List<Appealable> mine(Actor author, Against against) {
        var since = clock.instant().minus(SHOWN);
        var id = author.member().id();
        return switch (against) {
            case DECISION -> appeals.decisions(id, since);
            case STEP -> appeals.steps(id, since);
            case EXCLUSION ->
                rooms.stream()
                        .flatMap(room -> room.decidedAbout(id, since).stream())
                        .toList();
        };
    }

    public void send(Actor author, SendAppeal command) {
        shape.check(command);
        var what = mine(author, command.against()).stream()
                .filter(each -> each.id() == command.id())
                .findFirst()
                .orElseThrow(Refusal::notFound);
        if (what.state() != null) throw Refusal.conflict("You have appealed against this already.");
        if (!what.isOpen(clock.instant())) {
            throw Refusal.conflict("This was decided more than 180 days ago and cannot be looked at again.");
        }
        var appeal = new Appeal(command, what, author.id(), clock.instant());
        appeals.entityManager().persist(appeal);
        raising.raise(new Matter(
                new Subject(Kind.APPEAL, appeal.id()),
                0,
                author.id(),
                title(what),
                Spoken.say("appeal.text", command.words(), what.message()),
                "/me/appeals",
                null,
                List.of(Finding.ofWhole(Reason.APPEALED)),
                Set.of(what.deciderId())));
    }

    private static String title(Appealable what) {
        var title = Spoken.say("appeal.title", what.title()).strip();
        return title.substring(0, Math.min(title.length(), Matter.TITLE_MAX));
    }
}
