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
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The moderators' desk: the queue, and beside it the item in hand. What could not be decided keeps what was typed. */
@Named
@RequestScoped
public class DeskPage extends DeskForm {
    private static final int SHOWN = 100;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private long itemId;
    private List<QueueLine> lines = List.of();
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

    private void show() {
        var moderator = current.get();
        var now = clock.instant();
        var rows = queue.waiting(moderator, SHOWN);
        lines = rows.stream()
                .map(row -> QueueLine.of(row, moderator.id(), itemId, now))
                .toList();
        headline = headline(rows, queue.countWaiting(moderator));
        if (itemId == 0) return;
        var view = queue.item(moderator, itemId);
        item = ItemView.of(view, moderator.id(), now);
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

    public void claim() {
        attempt(() -> claiming.claim(current.get(), itemId), "/moderation/items/" + itemId);
    }

    public void release() {
        attempt(() -> claiming.release(current.get(), itemId), "/moderation?done=" + DecisionKind.SKIP);
    }

    public void approve() {
        decide(DecisionKind.APPROVE);
    }

    public void requestChanges() {
        decide(DecisionKind.REQUEST_CHANGES);
    }

    public void remove() {
        decide(DecisionKind.REMOVE);
    }

    public void skip() {
        decide(DecisionKind.SKIP);
    }

    private void decide(DecisionKind decision) {
        var command = new Decide(itemId, decision, getReasonCode(), getMessage(), getRevision(), getVersion());
        attempt(() -> deciding.decide(current.get(), command), "/moderation?done=" + decision);
    }

    private void attempt(Runnable deed, String then) {
        try {
            deed.run();
            FacesContext.getCurrentInstance().getExternalContext().redirect(then);
        } catch (Refusal refused) {
            problem = refused.sentence();
            show();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    public List<QueueLine> getQueue() {
        return lines;
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
        return item != null && (item.mine() || reading);
    }

    public List<Rule> getReasons() {
        return Arrays.stream(ReasonCode.values())
                .map(code -> new Rule(code, Spoken.say("rule." + code)))
                .toList();
    }

    /** What she has just done, after the page was left for the next. */
    public @Nullable String getNotice() {
        var done = request.getParameter("done");
        return Arrays.stream(DecisionKind.values())
                .filter(kind -> kind.name().equals(done))
                .map(kind -> Spoken.say("done." + kind))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
