package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.text.Difference;
import org.commonthread.platform.text.SafeHtml;

/** What a story said before, and what changed each time. Every revision is kept as it was sent. */
@ApplicationScoped
@Transactional
public class Versions {
    /** Slips mended at once are no version of their own. */
    static final Duration ONE = Duration.ofMinutes(5);

    @Inject
    Stories stories;

    /** All versions of the actor's own story, the newest first. */
    public List<Version> of(Actor author, long storyId) {
        var story = stories.entityManager().find(Story.class, storyId);
        if (story == null) throw Refusal.notFound();
        StoryPolicy.requireAuthor(author, story.authorId());
        return compared(stories.revisions(storyId), story.liveRevision());
    }

    static List<Version> compared(List<StoryRevision> revisions, int live) {
        if (revisions.isEmpty()) return List.of();
        var versions = new ArrayList<Version>();
        // nothing stood before the first, so nothing of it is marked as new
        var before = text(revisions.get(lastOfOne(revisions, 0)));
        for (int i = 0; i < revisions.size(); ) {
            var end = lastOfOne(revisions, i);
            var revision = revisions.get(end);
            var text = text(revision);
            versions.add(new Version(
                    versions.size() + 1,
                    revision.sentAt(),
                    revision.title(),
                    revision.audience(),
                    Difference.toHtml(before, text),
                    revisions.subList(i, end + 1).stream().anyMatch(each -> each.number() == live)));
            before = text;
            i = end + 1;
        }
        Collections.reverse(versions);
        return versions;
    }

    private static int lastOfOne(List<StoryRevision> revisions, int first) {
        var until = revisions.get(first).sentAt().plus(ONE);
        var last = first;
        while (last + 1 < revisions.size() && isOneWith(revisions.get(last + 1), until)) last++;
        return last;
    }

    private static boolean isOneWith(StoryRevision next, Instant until) {
        return !next.isByModerator() && !next.sentAt().isAfter(until);
    }

    /** What a revision changes in the text that others read, or nothing if they read none. */
    Optional<SafeHtml> change(long storyId, int number) {
        var story = stories.entityManager().find(Story.class, storyId);
        if (story == null || story.state() != StoryState.PUBLISHED || story.liveRevision() == number)
            return Optional.empty();
        var live = stories.revision(storyId, story.liveRevision());
        return Optional.of(Difference.toHtml(text(live), text(stories.revision(storyId, number))));
    }

    private static String text(StoryRevision revision) {
        return revision.title() + "\n\n" + revision.text();
    }
}
