package org.commonthread.moderation.statement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Reason;
import org.commonthread.platform.Refusal;
import org.hibernate.query.Page;

/** An author reads what was decided about her words, and why. To everybody else there is nothing. */
@ApplicationScoped
@Transactional
public class Stating {
    @Inject
    Statements statements;

    /** The last first, those before one place in that order. */
    public List<Statement> mine(Actor author, Instant before, long beforeId, int limit) {
        return statements.of(author.member().id(), before, beforeId, Page.first(limit));
    }

    public Statement one(Actor author, long decisionId) {
        return statements.one(author.member().id(), decisionId).stream()
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /**
     * What brought it before a moderator, the most urgent first. Whoever reported it stays unknown: of what people brought
     * up she learns only that somebody did.
     */
    public List<Reason> broughtUpBy(Statement statement) {
        return statements.reasons(statement.itemId()).stream().sorted().toList();
    }
}
