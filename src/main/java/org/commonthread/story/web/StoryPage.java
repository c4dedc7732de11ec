package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.text.Spoken;
import org.commonthread.story.Need;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryView;
import org.commonthread.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** A story; its thread is a part of the page that it knows nothing of. */
@Named
@RequestScoped
public class StoryPage {
    @Inject
    Reading reading;

    @Inject
    CurrentActor current;

    @Inject
    HttpServletRequest request;

    @Inject
    Vocabulary vocabulary;

    private @Nullable StoryView story;
    private List<FacetLink> facets = List.of();
    private List<RoadLine> road = List.of();
    private String drawing = "";

    public void load() {
        var slug = request.getParameter("slug");
        var found = reading.story(current.get(), slug);
        if (!found.slug().equals(slug)) moved(found.address());
        story = found;
        facets = new FacetWords(vocabulary.now()).links(found.about());
        road = RoadLine.of(found.timeline());
        drawing = RoadDrawing.of(found.timeline());
    }

    private static void moved(String address) {
        var context = FacesContext.getCurrentInstance();
        var response = (HttpServletResponse) context.getExternalContext().getResponse();
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", address);
        context.responseComplete();
    }

    public @Nullable StoryView getStory() {
        return story;
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

    public boolean isNoted() {
        return story != null && !story.about().contentNotes().isEmpty();
    }

    /** What the author hopes for, in a sentence; nothing if she has not said. */
    public @Nullable String getNeedWords() {
        return story == null || story.about().need() == null
                ? null
                : Spoken.say("hopes." + story.about().need(), story.authorName());
    }

    public boolean isListening() {
        return story != null && story.about().need() == Need.LISTEN;
    }

    public boolean isMine() {
        return story != null && current.get().is(story.authorId());
    }

    public String getEditAddress() {
        return story == null ? "" : story.address() + "/edit";
    }
}
