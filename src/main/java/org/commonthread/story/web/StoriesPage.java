package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
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
        var page = request.getParameter("page");
        var from = page == null ? new String[] {Reading.BEGINNING.toString(), "0"} : page.split("~", -1);
        var lines = reading.newest(current.get(), before(from), beforeId(from), SHOWN + 1);
        items = lines.subList(0, Math.min(SHOWN, lines.size()));
        if (lines.size() > SHOWN) {
            var last = items.get(SHOWN - 1);
            nextAddress = "/stories?page=" + last.publishedAt() + "~" + last.id();
        }
    }

    private static Instant before(String[] from) {
        try {
            return Instant.parse(from[0]);
        } catch (DateTimeException unreadable) {
            throw Refusal.notFound();
        }
    }

    private static long beforeId(String[] from) {
        if (from.length != 2 || !from[1].matches("\\d{1,18}")) throw Refusal.notFound();
        return Long.parseLong(from[1]);
    }

    public List<StoryLine> getItems() {
        return items;
    }

    public @Nullable String getNextAddress() {
        return nextAddress;
    }
}
