package org.commonthread.finder.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.commonthread.finder.EntryView;
import org.commonthread.finder.Keeping;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.text.Typed;
import org.jspecify.annotations.Nullable;

/** All entries for those who keep them, those changed last first. */
@Named
@RequestScoped
public class FinderDesk {
    private static final int SHOWN = 30;

    @Inject
    Keeping keeping;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<Line> lines = List.of();
    private String words = "";
    private boolean unlisted;
    private @Nullable Long next;

    /** One entry. */
    public record Line(String address, String name, String town, String state) {
        static Line of(EntryView entry) {
            return new Line(
                    "/admin/finder/" + entry.id(),
                    entry.words().name(),
                    entry.words().spot().town(),
                    EntryCard.state(entry));
        }
    }

    public void load() {
        keeping.requireKeeper(current.get());
        words = Typed.line(request.getParameter("q"));
        unlisted = request.getParameter("unlisted") != null;
        var after = Optional.ofNullable(request.getParameter("after")).orElse("");
        var last = after.matches("\\d{1,18}") ? keeping.whole(current.get(), Long.parseLong(after)) : null;
        var found = keeping.all(current.get(), words, unlisted, last, SHOWN + 1);
        var shown = found.subList(0, Math.min(SHOWN, found.size()));
        lines = shown.stream().map(Line::of).toList();
        next = found.size() > SHOWN ? shown.get(SHOWN - 1).id() : null;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getWords() {
        return words;
    }

    public boolean isUnlisted() {
        return unlisted;
    }

    public @Nullable Long getNext() {
        return next;
    }
}
