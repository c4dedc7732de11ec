package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.text.Markdown;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.DraftLine;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryState;
import org.jspecify.annotations.Nullable;

/** All of an author's own stories, drafts and published ones, and where each stands. */
@Named
@RequestScoped
public class DraftsPage {
    private static final int SHOWN = 100;

    @Inject
    Reading reading;

    @Inject
    CurrentActor current;

    private List<Line> items = List.of();

    /** One story of hers on the page. */
    public record Line(
            String title,
            String excerpt,
            String stateWords,
            Instant savedAt,
            Instant keptUntil,
            String editAddress,
            @Nullable String address) {

        static Line of(DraftLine draft) {
            var place = "/stories/" + draft.slug();
            return new Line(
                    draft.title(),
                    Markdown.excerpt(draft.body(), 180),
                    Spoken.say("state." + draft.state()),
                    draft.savedAt(),
                    draft.keptUntil(),
                    place + "/edit",
                    draft.state() == StoryState.PUBLISHED ? place : null);
        }
    }

    public void load() {
        items = reading.own(current.get(), SHOWN).stream().map(Line::of).toList();
    }

    public List<Line> getItems() {
        return items;
    }
}
