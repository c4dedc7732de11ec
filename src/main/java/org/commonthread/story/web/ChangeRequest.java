package org.commonthread.story.web;

import java.time.Instant;
import java.util.List;
import org.commonthread.moderation.DecisionView;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What a moderator asked the author to change, or why she took the story down. */
public record ChangeRequest(String words, String reason, String by, Instant at) {

    static @Nullable ChangeRequest last(List<DecisionView> decisions) {
        if (decisions.isEmpty()) return null;
        var last = decisions.get(decisions.size() - 1);
        if (last.decision() == DecisionKind.APPROVE) return null;
        return new ChangeRequest(
                last.message(), Spoken.say("rule." + last.reasonCode()), last.moderatorName(), last.at());
    }
}
