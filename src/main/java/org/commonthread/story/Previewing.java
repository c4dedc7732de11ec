package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.commonthread.member.Actor;
import org.commonthread.member.Membership;

/** Shows an author what her readers would see. */
@ApplicationScoped
@Transactional
public class Previewing {
    @Inject
    Stories stories;

    @Inject
    Membership membership;

    @Inject
    Clock clock;

    /** A draft as its readers would see it if it were published now. */
    public StoryView preview(Actor author, DraftView draft) {
        var now = clock.instant();
        var writer = membership.byHandle(author.member().handle());
        var album = Album.of(stories, author.id(), draft.words().body());
        return new StoryRevision(draft.id(), 0, draft.words(), album, now).preview(draft.slug(), writer, now);
    }
}
