package org.commonthread.moderation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.DecisionStands;
import org.commonthread.moderation.subject.DecisionUndone;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Settings;
import org.commonthread.platform.mail.Letter;
import org.commonthread.platform.mail.Outbox;
import org.commonthread.platform.text.Spoken;

/**
 * Tells an author once, by a letter that says nothing to whoever reads over her shoulder, that something was decided
 * about her words, and where she finds all of it. That they were let through she sees in their place; appeals have a
 * letter of their own.
 */
@ApplicationScoped
class TellingAuthors {
    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    void stands(@Observes DecisionStands decision) {
        var author = decision.authorId();
        if (author == null || decision.kind() == Kind.APPEAL || decision.decision() == DecisionKind.APPROVE) return;
        var words = Spoken.say("letter.decision", address(decision.decisionId()));
        write(author, "decision " + decision.decisionId(), words);
    }

    /** Only who was told needs to be told otherwise. */
    void undone(@Observes DecisionUndone decision) {
        var author = decision.authorId();
        if (author == null || !decision.told() || decision.decision() == DecisionKind.APPROVE) return;
        var words = Spoken.say("letter.decision.undone", address(decision.decisionId()));
        write(author, "undone " + decision.decisionId(), words);
    }

    private String address(long decisionId) {
        return settings.baseUrl() + "/me/decisions/" + decisionId;
    }

    private void write(long author, String once, String words) {
        outbox.put(new Letter(author, once, Spoken.say("letter.news.subject"), words));
    }
}
