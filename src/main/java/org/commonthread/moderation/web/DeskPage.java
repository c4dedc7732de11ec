package org.commonthread.moderation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.reply.ReplyView;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** The item on the moderators' desk. What could not be decided keeps what was typed. */
@Named
@RequestScoped
public class DeskPage extends DeskForm {
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
    QueuePart list;

    private long itemId;
    private @Nullable ItemView item;
    private @Nullable String problem;

    /** A rule as the form offers it. */
    public record Rule(ReasonCode code, String words) {}

    @PostConstruct
    public void load() {
        var asked = parameter("item");
        if (asked == null) return;
        if (!asked.matches("\\d{1,18}")) throw Refusal.notFound();
        itemId = Long.parseLong(asked);
        show();
    }

    private void show() {
        if (itemId == 0) return;
        var now = clock.instant();
        var view = queue.item(current.get(), itemId);
        item = ItemView.of(view, ClaimView.of(view.item(), current.get(), policy, now), now);
        if (problem == null) seen(view.item().revision(), view.item().version());
    }

    /** The next in the list, to go on with when this one is decided. */
    String nextAddress() {
        return list.after(itemId);
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

    /** Does it and goes on there; what is refused is told on this page, with all that was typed still on it. */
    void attempt(Runnable deed, String then) {
        attempt(() -> {
            deed.run();
            return then;
        });
    }

    /** The same, where only the deed knows where to go on. */
    void attempt(Supplier<String> deed) {
        try {
            var then = deed.get();
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(list.getAsked().on(then));
        } catch (Refusal refused) {
            problem = refused.sentence();
            list.load();
            show();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What she has typed already stays above it. */
    void answerWith(ReplyView reply) {
        if (item == null) return;
        setReasonCode(reply.rule());
        setMessage((getMessage().strip() + "\n\n" + reply.to(item.authorName())).strip());
    }

    private static @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
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
        var done = parameter("done");
        return done != null && DONE.contains(done) ? Spoken.say("done." + done) : null;
    }

    /** The decision she has just made and can still undo. */
    public @Nullable String getDecided() {
        var decided = parameter("decided");
        return decided != null && decided.matches("\\d{1,18}") ? decided : null;
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
