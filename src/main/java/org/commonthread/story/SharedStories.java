package org.commonthread.story;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.MemberView;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.platform.ready.Sight;

/** Stories as all members read them, and as all visitors do, kept until anything on their page changes. */
@ApplicationScoped
class SharedStories {
    /** Characters of stories in all. */
    private static final int CHARACTERS = 4 << 20;

    private static final int BESIDE_CHARACTERS = 1_000;
    private static final int ADDRESSES = 10_000;

    @Inject
    Stories stories;

    @Inject
    Changes changes;

    /** Which story an address leads to never changes. */
    private final Cache<String, Place> places =
            Caffeine.newBuilder().maximumSize(ADDRESSES).build();

    private Kept<Question, Optional<StoryView>> kept;

    private record Question(String slug, boolean member) {}

    private record Place(long storyId, long threadId) {}

    @PostConstruct
    void begin() {
        kept = new Kept<>(
                changes,
                CHARACTERS,
                story -> BESIDE_CHARACTERS
                        + story.map(view -> view.bodyHtml().length()).orElse(0));
    }

    /** The story at {@code slug}, if every member, or every visitor, may read it now. */
    Optional<StoryView> at(String slug, boolean member) {
        var question = new Question(slug, member);
        var place = places.getIfPresent(slug);
        return place == null ? first(question) : kept.get(question, shown(place), () -> read(question));
    }

    /** What its page shows is known when it has been read once. */
    private Optional<StoryView> first(Question question) {
        var found = read(question);
        found.ifPresent(story -> places.put(question.slug(), new Place(story.id(), story.threadId())));
        return found;
    }

    private Optional<StoryView> read(Question question) {
        return stories.published(question.slug(), question.member(), 0, Reading.BEGINNING).stream()
                .filter(story -> story.state() == StoryState.PUBLISHED)
                .findFirst();
    }

    private static List<Sight> shown(Place place) {
        return List.of(Story.sight(place.storyId()), Reading.answers(place.threadId()), MemberView.SIGHT);
    }
}
