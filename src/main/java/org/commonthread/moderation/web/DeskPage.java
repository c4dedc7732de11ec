package org.commonthread.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueCount;
import org.commonthread.moderation.QueueFilter;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The moderators' desk: the queue, and beside it the item in hand. What could not be decided keeps what was typed. */
@Named
@RequestScoped
public class DeskPage extends DeskForm {
    private static final int SHOWN = 100;
    private static final Set<String> DONE = Stream.concat(
                    Stream.of(DecisionKind.values()), Stream.of(ClaimDeed.values()))
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    @Inject
    Queue queue;

    @Inject
    ModerationPolicy policy;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private long itemId;
    private List<QueueLine> lines = List.of();
    private List<QueueLine> offers = List.of();
    private QueueAsked asked = QueueAsked.of(name -> null, List.of());
    private String headline = "";
    private @Nullable ItemView item;
    private @Nullable String problem;

    /** A rule as the form offers it. */
    public record Rule(ReasonCode code, String words) {}

    @PostConstruct
    public void load() {
        var asked = request.getParameter("item");
        if (asked != null && !asked.matches("\\d{1,18}")) throw Refusal.notFound();
        itemId = asked == null ? 0 : Long.parseLong(asked);
        show();
    }

    long itemId() {
        return itemId;
    }

    /** Where the item in hand is. */
    String address() {
        return "/moderation/items/" + itemId;
    }

    String address(ClaimDeed done) {
        return address() + "?done=" + done;
    }

    private void show() {
        var moderator = current.get();
        var now = clock.instant();
        var counts = queue.counts(moderator);
        asked = QueueAsked.of(request::getParameter, counts);
        var rows = queue.after(moderator, QueueFilter.asked(request::getParameter), null, SHOWN);
        offers = queue.offered(moderator).stream()
                .map(row -> QueueLine.of(row, asked, moderator.id(), itemId, now))
                .toList();
        lines = rows.stream()
                .map(row -> QueueLine.of(row, asked, moderator.id(), itemId, now))
                .toList();
        headline = headline(rows, counts.stream().mapToLong(QueueCount::count).sum());
        if (itemId == 0) return;
        var view = queue.item(moderator, itemId);
        item = ItemView.of(view, ClaimView.of(view.item(), moderator, policy, now), now);
        if (!FacesContext.getCurrentInstance().isPostback() || problem == null) {
            seen(view.item().revision(), view.item().version());
        }
    }

    private String headline(List<QueueRow> rows, long count) {
        var words = Spoken.say("queue.headline", count);
        return rows.stream()
                .map(QueueRow::createdAt)
                .min(java.util.Comparator.naturalOrder())
                .map(oldest -> Spoken.say(
                        "queue.oldest",
                        words,
                        Spoken.age(Duration.between(oldest, clock.instant()).toMinutes())))
                .orElse(words);
    }

    /** Does it and goes on there; what is refused is told on this page, with all that was typed still on it. */
    void attempt(Runnable deed, String then) {
        try {
            deed.run();
            FacesContext.getCurrentInstance().getExternalContext().redirect(asked.on(then));
        } catch (Refusal refused) {
            problem = refused.sentence();
            show();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    /** The next in the list, to go on with when this one is decided; the list itself after the last. */
    String nextAddress() {
        var here = lines.stream().map(QueueLine::id).toList().indexOf(itemId);
        return here >= 0 && here + 1 < lines.size()
                ? "/moderation/items/" + lines.get(here + 1).id()
                : "/moderation";
    }

    /** What is said when the list is empty. */
    public String getEmptyWords() {
        return asked.narrowed() ? Spoken.say("queue.none.such") : Spoken.say("queue.none");
    }

    public QueueAsked getAsked() {
        return asked;
    }

    public List<QueueLine> getQueue() {
        return lines;
    }

    /** What colleagues offer her. */
    public List<QueueLine> getOffers() {
        return offers;
    }

    public String getHeadline() {
        return headline;
    }

    public @Nullable ItemView getItem() {
        return item;
    }

    /**
     * Whether the form to decide is there: while she has the item in hand, and while what she has just sent is being read,
     * so that a claim that ran out meanwhile does not swallow her words.
     */
    public boolean isJudging() {
        var context = FacesContext.getCurrentInstance();
        var reading = context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
        return item != null && (item.claim().mine() || reading);
    }

    public List<Rule> getReasons() {
        return Arrays.stream(ReasonCode.values())
                .map(code -> new Rule(code, Spoken.say("rule." + code)))
                .toList();
    }

    /** What she has just done, after the page was left for the next. */
    public @Nullable String getNotice() {
        var done = request.getParameter("done");
        return done != null && DONE.contains(done) ? Spoken.say("done." + done) : null;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
