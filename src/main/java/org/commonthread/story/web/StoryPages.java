package org.commonthread.story.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.commonthread.platform.web.OpenPages;
import org.commonthread.story.Reading;

/** Stories that search engines may find: those their authors have told to anyone. */
@ApplicationScoped
public class StoryPages implements OpenPages {
    @Inject
    Reading reading;

    @Override
    public List<Open> open() {
        return reading.open(MOST).stream()
                .map(story -> new Open(story.address(), story.changedAt()))
                .toList();
    }
}
