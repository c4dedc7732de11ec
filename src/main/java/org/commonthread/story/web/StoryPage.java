package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Settings;
import org.commonthread.platform.web.Moved;
import org.commonthread.story.Audience;
import org.commonthread.story.Need;
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

    @Inject
    ToldPart told;

    @Inject
    Settings settings;

    private @Nullable StoryView story;

    public void load() {
        var slug = request.getParameter("slug");
        var found = reading.story(current.get(), slug);
        if (!found.slug().equals(slug)) Moved.to(found.address());
        story = found;
        told.show(found);
    }

    public @Nullable StoryView getStory() {
        return story;
    }

    public boolean isListening() {
        return story != null && story.about().need() == Need.LISTEN;
    }

    /** What is said of it to programs follows from the story alone. */
    public record Programs(StoryView story) {}

    public @Nullable Programs getPrograms() {
        return story == null ? null : new Programs(story.alone());
    }

    /** Whether programs may be told of it: search engines, and those that draw a card for a link. */
    public boolean isOpenToAll() {
        return story != null && story.audience() == Audience.PUBLIC;
    }

    public String getCanonical() {
        return story == null ? "" : settings.baseUrl() + story.address();
    }

    public boolean isMine() {
        return story != null && current.get().is(story.authorId());
    }

    /** Whether there is somebody else's text to say something about. */
    public boolean isReportable() {
        return story != null && current.get().isMember() && !isMine();
    }

    public String getEditAddress() {
        return story == null ? "" : story.address() + "/edit";
    }
}
