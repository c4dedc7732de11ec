package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryLine;
import org.jspecify.annotations.Nullable;

/** All stories this reader may see, the newest first. */
@Named
@RequestScoped
public class StoriesPage {
    private static final int SHOWN = 20;

    @Inject
    Reading reading;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    private List<StoryLine> items = List.of();
    private @Nullable String nextAddress;

    public void load() {
        var from = from(request.getParameter("page"));
        var lines = reading.newest(current.get(), from.publishedAt(), from.id(), SHOWN + 1);
        items = lines.subList(0, Math.min(SHOWN, lines.size()));
        if (lines.size() > SHOWN) {
            var last = items.get(SHOWN - 1);
            nextAddress = "/stories?page=" + Cursor.of(last.publishedAt(), last.id());
        }
    }

    /** Where a page of the list begins. */
    private record From(Instant publishedAt, long id) {}

    private static From from(@Nullable String page) {
        try {
            return Cursor.parts(page, 2)
                    .map(parts -> new From(Cursor.instant(parts[0]), Cursor.number(parts[1])))
                    .orElse(new From(Reading.BEGINNING, 0));
        } catch (Refusal nonsense) {
            throw Refusal.notFound();
        }
    }

    public List<StoryLine> getItems() {
        return items;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }
}
