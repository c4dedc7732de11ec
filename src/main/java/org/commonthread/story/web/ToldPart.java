package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.StoryView;
import org.commonthread.vocabulary.Vocabulary;
import org.commonthread.vocabulary.wish.Veil;
import org.commonthread.vocabulary.wish.web.VeilPart;
import org.jspecify.annotations.Nullable;

/** What a story tells about itself besides its words, as it is drawn, published or in a preview. */
@Named
@RequestScoped
public class ToldPart {
    @Inject
    Vocabulary vocabulary;

    @Inject
    VeilPart veils;

    private @Nullable StoryView story;
    private List<FacetLink> facets = List.of();

    /** All that the markup of a story follows from. */
    public record Told(StoryView story, List<FacetLink> facets, Veil veil) {}

    void show(StoryView told) {
        story = told.alone();
        facets = new FacetWords(vocabulary.now()).links(told.about());
    }

    public @Nullable Told getTold() {
        return story == null ? null : new Told(story, facets, getVeil());
    }

    /** Where stories that tell of the same are found. */
    public List<FacetLink> getFacets() {
        return facets;
    }

    public List<RoadLine> getRoad() {
        return story == null ? List.of() : RoadLine.of(story.timeline());
    }

    public String getDrawing() {
        return story == null ? "" : RoadDrawing.of(story.timeline());
    }

    /** What lies over it for whoever reads it. */
    public Veil getVeil() {
        return story == null ? Veil.NONE : veils.over(story.notes());
    }

    /** What the author hopes for, in a sentence; nothing if she has not said. */
    public @Nullable String getNeedWords() {
        return story == null || story.about().need() == null
                ? null
                : Spoken.say("hopes." + story.about().need(), story.authorName());
    }
}
