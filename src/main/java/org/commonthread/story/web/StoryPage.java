package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.commonthread.member.CurrentActor;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryView;
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

    private @Nullable StoryView story;

    public void load() {
        var slug = request.getParameter("slug");
        var found = reading.story(current.get(), slug);
        if (!found.slug().equals(slug)) moved(found.address());
        story = found;
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

    public boolean isMine() {
        return story != null && current.get().is(story.authorId());
    }

    public String getEditAddress() {
        return story == null ? "" : story.address() + "/edit";
    }
}
