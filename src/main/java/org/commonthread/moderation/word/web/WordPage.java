package org.commonthread.moderation.word.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.moderation.word.KeepingWords;
import org.commonthread.moderation.word.WordChangeView;
import org.commonthread.moderation.word.WordDeed;
import org.commonthread.moderation.word.WordView;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/** One line of a list: what it says, and all that was ever done to it. */
@Named
@RequestScoped
public class WordPage extends WordForm {
    @Inject
    KeepingWords keeping;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private @Nullable WordView line;
    private List<Past> history = List.of();
    private @Nullable String done;

    /** One change, in words. */
    public record Past(String deed, String by, Instant at, String was, String became) {
        static Past of(WordChangeView change) {
            return new Past(
                    Spoken.say("list.deed." + change.deed()),
                    change.byName(),
                    change.at(),
                    change.was(),
                    change.was().equals(change.became()) ? "" : change.became());
        }
    }

    @PostConstruct
    public void load() {
        var asked = request.getParameter("id");
        if (asked == null || !asked.matches("\\d{1,18}")) throw Refusal.notFound();
        var found = keeping.one(current.get(), Long.parseLong(asked));
        line = found;
        fill(found);
        history = keeping.history(current.get(), found.id()).stream()
                .map(Past::of)
                .toList();
    }

    public void change() {
        deed(WordDeed.CHANGED, () -> keeping.change(current.get(), id(), getVersion(), rule()));
    }

    public void retire() {
        deed(WordDeed.RETIRED, () -> keeping.retire(current.get(), id()));
    }

    public void takeUpAgain() {
        deed(WordDeed.TAKEN_UP_AGAIN, () -> keeping.takeUpAgain(current.get(), id()));
    }

    private void deed(WordDeed kind, Runnable deed) {
        if (!attempt(deed)) return;
        load();
        done = Spoken.say("list.deed." + kind);
    }

    private long id() {
        if (line == null) throw Refusal.notFound();
        return line.id();
    }

    public @Nullable WordView getLine() {
        return line;
    }

    public List<Past> getHistory() {
        return history;
    }

    public boolean isMayEdit() {
        return current.get().roles().contains(Role.ADMIN);
    }

    public @Nullable String getDone() {
        return done;
    }
}
