package org.commonthread.moderation.care.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.care.Resting;
import org.jspecify.annotations.Nullable;

/** Whether a moderator rests, and until when. */
@Named
@RequestScoped
public class RestPart {
    @Inject
    Resting resting;

    @Inject
    CurrentActor current;

    private @Nullable Instant until;

    @PostConstruct
    public void load() {
        until = resting.until(current.get()).orElse(null);
    }

    public @Nullable Instant getUntil() {
        return until;
    }

    public List<RestLength> getLengths() {
        return List.of(RestLength.values());
    }
}
