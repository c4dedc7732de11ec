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
    private List<RoadLine> road = List.of();
    private String drawing = "";

    void show(StoryView told) {
        story = told;
        facets = new FacetWords(vocabulary.now()).links(told.about());
        road = RoadLine.of(told.timeline());
        drawing = RoadDrawing.of(told.timeline());
    }

    /** Where stories that tell of the same are found. */
    public List<FacetLink> getFacets() {
        return facets;
    }

    public List<RoadLine> getRoad() {
        return road;
    }

    public String getDrawing() {
        return drawing;
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
