package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Telling;
import org.commonthread.moderation.Told;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;
import org.commonthread.story.DraftLine;
import org.commonthread.story.Reading;
import org.commonthread.story.Shelf;
import org.commonthread.story.Tidying;
import org.jspecify.annotations.Nullable;

/** All of an author's own stories, drafts and published ones, and where each stands; here she tidies up. */
@Named
@RequestScoped
public class DraftsPage {
    private static final int SHOWN = 500;

    @Inject
    Reading reading;

    @Inject
    Telling telling;

    @Inject
    Tidying tidying;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Clock clock;

    private List<OwnLine> all = List.of();
    private @Nullable String problem;

    public void load() throws IOException {
        if (request.getMethod().equals("POST")) tidy();
        var now = clock.instant();
        var lines = reading.own(current.get(), SHOWN);
        var told = told(lines);
        all = lines.stream()
                .map(line -> OwnLine.of(line, told.get(line.id()), now))
                .toList();
    }

    private Map<Long, Told> told(List<DraftLine> lines) {
        var waiting =
                lines.stream().filter(DraftLine::isWaiting).map(DraftLine::id).toList();
        return waiting.isEmpty() ? Map.of() : telling.about(Kind.STORY, waiting);
    }

    private void tidy() throws IOException {
        var story = number(request.getParameter("story"));
        try {
            switch (String.valueOf(request.getParameter("deed"))) {
                case "archive" -> tidying.archive(current.get(), story);
                case "discard" -> tidying.discard(current.get(), story);
                case "bringBack" -> tidying.bringBack(current.get(), story);
                default -> throw Refusal.notFound();
            }
            FacesContext.getCurrentInstance().getExternalContext().redirect("/me/drafts?done=" + story);
        } catch (Refusal refused) {
            if (refused.kind() != Refusal.Kind.CONFLICT) throw refused;
            problem = refused.sentence();
        }
    }

    private static long number(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(text);
    }

    private List<OwnLine> on(@Nullable Shelf shelf) {
        return all.stream().filter(line -> line.shelf() == shelf).toList();
    }

    public List<OwnLine> getItems() {
        return on(null);
    }

    public List<OwnLine> getArchived() {
        return on(Shelf.ARCHIVE);
    }

    public List<OwnLine> getThrownAway() {
        return on(Shelf.BIN);
    }

    /** The story she has just put somewhere, so that she can undo it. */
    public @Nullable OwnLine getDone() {
        var story = request.getParameter("done");
        return all.stream()
                .filter(line -> String.valueOf(line.id()).equals(story))
                .findFirst()
                .orElse(null);
    }

    public @Nullable String getProblem() {
        return problem;
    }
}
