package org.commonthread.vocabulary.wish.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.vocabulary.ContentNote;
import org.commonthread.vocabulary.wish.Veil;
import org.commonthread.vocabulary.wish.Wishes;
import org.commonthread.vocabulary.wish.Wishing;
import org.jspecify.annotations.Nullable;

/** What lies over each text of a page for whoever reads it; for visitors the same, so that their pages can be kept. */
@Named
@RequestScoped
public class VeilPart {
    @Inject
    Wishing wishing;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    private @Nullable Wishes wishes;

    public Veil over(List<ContentNote> notes) {
        if (notes.isEmpty()) return Veil.NONE;
        var hers = wishes;
        if (hers == null) hers = wishing.of(current.get());
        wishes = hers;
        return hers.veil(notes, clock.instant());
    }
}
