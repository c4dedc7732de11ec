package org.commonthread.moderation.web;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.DecisionView;
import org.commonthread.moderation.EarlierDecision;
import org.commonthread.moderation.ReviewItemView;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Nearby;
import org.commonthread.moderation.subject.SubjectPicture;
import org.commonthread.platform.text.SafeHtml;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** One item on the desk, with all its words. */
public record ItemView(
        long id,
        String kindWords,
        String title,
        JudgedText text,
        String authorName,
        String authorHandle,
        String authorWords,
        @Nullable Instant authorJoinedAt,
        List<String> reasonsWords,
        String contextWords,
        String contextAddress,
        List<Nearby> around,
        List<SubjectPicture> pictures,
        @Nullable SafeHtml changeHtml,
        List<Deed> history,
        List<Earlier> earlier,
        ClaimView claim,
        Set<DecisionKind> offered,
        boolean secondLook) {

    /** What is judged there is what was decided before: she was right, or it stays. */
    private static final Set<Kind> SECOND_LOOKS = EnumSet.of(Kind.APPEAL, Kind.CONTENT_NOTE);

    public boolean mayMask() {
        return offered.contains(DecisionKind.MASK_AND_APPROVE);
    }

    public boolean mayNote() {
        return offered.contains(DecisionKind.APPROVE_WITH_NOTE);
    }

    public boolean mayLock() {
        return offered.contains(DecisionKind.LOCK_REPLIES);
    }

    public boolean mayMove() {
        return offered.contains(DecisionKind.MOVE);
    }

    public boolean mayRequestChanges() {
        return offered.contains(DecisionKind.REQUEST_CHANGES);
    }

    public boolean mayRemove() {
        return offered.contains(DecisionKind.REMOVE);
    }

    /** What was decided about these words before. */
    public record Deed(String words, Instant at) {
        static Deed of(DecisionView decision) {
            var what = Spoken.say("decision." + decision.decision());
            var message = decision.message().isEmpty() ? "" : ": " + decision.message();
            return new Deed(decision.moderatorName() + " " + what + message, decision.at());
        }
    }

    /** What was decided about something else of the same author. */
    public record Earlier(String address, String words, Instant at) {
        static Earlier of(EarlierDecision decision) {
            var rule = decision.reasonCode();
            var what = Spoken.say("decision." + decision.decision());
            return new Earlier(
                    "/moderation/items/" + decision.itemId(),
                    Spoken.say(
                            "author.earlier",
                            Spoken.say("kind." + decision.kind()),
                            decision.title(),
                            rule == null ? what : what + " (" + Spoken.say("rule." + rule) + ")"),
                    decision.at());
        }
    }

    static ItemView of(ReviewItemView view, ClaimView claim, Instant now) {
        var item = view.item();
        return new ItemView(
                item.id(),
                Spoken.say("kind." + item.kind()),
                item.title(),
                JudgedText.of(item.text(), view.findings()),
                item.authorName(),
                item.authorHandle(),
                authorWords(view, now),
                item.authorJoinedAt(),
                view.findings().stream()
                        .map(finding -> Spoken.say("reason." + finding.reason()))
                        .distinct()
                        .toList(),
                item.title(),
                item.kind() == Kind.STORY ? "" : item.address(),
                view.around(),
                view.pictures(),
                view.change(),
                view.history().stream().map(Deed::of).toList(),
                view.earlier().stream().map(Earlier::of).toList(),
                claim,
                view.offered(),
                SECOND_LOOKS.contains(item.kind()));
    }

    private static String authorWords(ReviewItemView view, Instant now) {
        var joined = view.item().authorJoinedAt();
        if (joined == null) return "";
        var days = Duration.between(joined, now).toDays();
        return String.join(
                " · ",
                Spoken.say("author.here", days),
                Spoken.say("author.decided", view.author().approved()),
                Spoken.say("author.removed", view.removedBefore()));
    }
}
