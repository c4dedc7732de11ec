package org.commonthread.moderation.statement.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.statement.Statement;
import org.commonthread.moderation.statement.Stating;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** What happened to one thing its author wrote: every step, the rule and the reason, what follows, what she can do. */
@Named
@RequestScoped
public class StatementPage {
    private static final int EXCERPT = 240;

    @Inject
    Stating stating;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Inject
    HttpServletRequest request;

    private @Nullable Statement statement;
    private List<String> noticed = List.of();

    public void load() {
        var asked = new Parameters(request::getParameter);
        var found = stating.one(current.get(), asked.number("id"));
        noticed = stating.broughtUpBy(found).stream()
                .map(StatementPage::noticed)
                .distinct()
                .toList();
        statement = found;
    }

    private static String noticed(Reason reason) {
        return reason.byPerson()
                ? Spoken.say("stated.person")
                : Spoken.say("stated.check", Spoken.say("reason." + reason));
    }

    public @Nullable Statement getStatement() {
        return statement;
    }

    public List<String> getNoticed() {
        return noticed;
    }

    /** A story by its title, anything else by its beginning. */
    public String getWhat() {
        if (statement == null) return "";
        return statement.kind() == Kind.STORY ? statement.title() : Markdown.excerpt(statement.words(), EXCERPT);
    }

    public String getDecided() {
        return statement == null
                ? ""
                : Spoken.say("stated.decided", statement.by(), Spoken.say("decision." + statement.decision()));
    }

    public String getRule() {
        return statement == null || statement.rule() == null ? "" : Spoken.say("rule." + statement.rule());
    }

    public String getFollows() {
        return statement == null ? "" : Spoken.say("stated.follows." + statement.decision());
    }

    public boolean isAppealable() {
        return statement != null && statement.isAppealable(clock.instant());
    }
}
