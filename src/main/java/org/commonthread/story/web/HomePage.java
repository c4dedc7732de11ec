package org.commonthread.story.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.story.Reading;
import org.commonthread.story.StoryLine;

/** The first page: what is new, and who waits for an answer. */
@Named
@RequestScoped
public class HomePage {
    private static final int SHOWN = 3;

    @Inject
    Reading reading;

    @Inject
    CurrentActor current;

    private List<StoryLine> newest = List.of();
    private List<StoryLine> unanswered = List.of();

    public void load() {
        newest = reading.newest(current.get(), Reading.BEGINNING, 0, SHOWN);
        unanswered = reading.unanswered(current.get(), SHOWN);
    }

    public List<StoryLine> getNewest() {
        return newest;
    }

    public List<StoryLine> getUnanswered() {
        return unanswered;
    }
}
