package org.commonthread.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.DecideTogether;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueCount;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.text.Spoken;

/** The list at the desk: what waits, as far as it is asked for, and what colleagues offer. */
@Named
@RequestScoped
public class QueuePart {
    private static final int SHOWN = 100;

    @Inject
    Queue queue;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private QueueAsked asked = QueueAsked.of(Parameters.NONE, List.of(), List.of());
    private List<QueueLine> lines = List.of();
    private List<QueueLine> offers = List.of();
    private String headline = "";

    @PostConstruct
    void load() {
        var parameters = new Parameters(request::getParameter);
        var counts = queue.counts(current.get());
        var rows = queue.after(current.get(), QueueFilter.asked(parameters), null, SHOWN);
        asked = QueueAsked.of(parameters, counts, queue.groups(current.get()));
        lines = lines(rows);
        offers = lines(queue.offered(current.get()));
        headline = headline(rows, counts.stream().mapToLong(QueueCount::count).sum());
    }

    private List<QueueLine> lines(List<QueueRow> rows) {
        var shown = new Parameters(request::getParameter).number("item");
        var now = clock.instant();
        return rows.stream()
                .map(row -> QueueLine.of(row, asked, current.get().id(), shown, now))
                .toList();
    }

    private String headline(List<QueueRow> rows, long count) {
        var words = Spoken.say("queue.headline", count);
        return rows.stream()
                .map(QueueRow::createdAt)
                .min(Comparator.naturalOrder())
                .map(oldest -> Spoken.say("queue.oldest", words, age(oldest)))
                .orElse(words);
    }

    private String age(Instant since) {
        return Spoken.age(Duration.between(since, clock.instant()).toMinutes());
    }

    /** The next in the list, to go on with when this one is decided; the list itself after the last. */
    String after(long itemId) {
        var here = lines.stream().map(QueueLine::id).toList().indexOf(itemId);
        return here >= 0 && here + 1 < lines.size()
                ? "/moderation/items/" + lines.get(here + 1).id()
                : "/moderation";
    }

    public QueueAsked getAsked() {
        return asked;
    }

    public List<QueueLine> getLines() {
        return lines;
    }

    /** As many of them as can be decided in one go. */
    public List<QueueLine> getFirst() {
        return lines.stream().limit(DecideTogether.MOST).toList();
    }

    /** What colleagues offer her. */
    public List<QueueLine> getOffers() {
        return offers;
    }

    /** Whether the rooms of the site's own team are hers too; those who keep a group have only its queue. */
    public boolean isTeam() {
        return ModerationPolicy.isSiteTeam(current.get());
    }

    public String getHeadline() {
        return headline;
    }

    /** What is said when the list is empty. */
    public String getEmptyWords() {
        return asked.narrowed() ? Spoken.say("queue.none.such") : Spoken.say("queue.none");
    }
}
