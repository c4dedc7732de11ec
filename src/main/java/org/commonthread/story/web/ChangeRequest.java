package org.commonthread.story.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonthread.moderation.DecisionView;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What a moderator asked the author to change, left out of her words, or why she took the story down. */
public record ChangeRequest(String title, String words, String reason, String next, Instant at) {
    private static final Set<DecisionKind> TOLD =
            EnumSet.of(DecisionKind.REQUEST_CHANGES, DecisionKind.REMOVE, DecisionKind.MASK_AND_APPROVE);

    static @Nullable ChangeRequest last(List<DecisionView> decisions) {
        if (decisions.isEmpty()) return null;
        var last = decisions.get(decisions.size() - 1);
        if (!TOLD.contains(last.decision())) return null;
        return new ChangeRequest(
                Spoken.say("asked.title." + last.decision(), last.moderatorName()),
                last.message(),
                Spoken.say("rule." + last.reasonCode()),
                Spoken.say("asked.next." + last.decision()),
                last.at());
    }
}
