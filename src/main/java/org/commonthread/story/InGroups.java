package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** Stories that are told to one group alone (ST-6): where an author can tell one, and what is told there. */
@ApplicationScoped
@Transactional
public class InGroups {
    @Inject
    Stories stories;

    @Inject
    StoryLines lines;

    @Inject
    Clock clock;

    /** The groups in which she can tell something, and the one she had chosen before, whatever has become of that. */
    public List<OneGroup> choices(Actor author, @Nullable Long chosen) {
        var groups = new ArrayList<>(stories.groups(author.member().id(), clock.instant()));
        if (chosen != null && groups.stream().noneMatch(each -> each.id().equals(chosen))) {
            groups.addAll(stories.group(chosen));
        }
        return groups;
    }

    /** The one of {@link #choices} that has this name in addresses. */
    public Optional<Long> named(Actor author, String slug, @Nullable Long chosen) {
        return choices(author, chosen).stream()
                .filter(each -> each.slug().equals(slug))
                .map(OneGroup::id)
                .findFirst();
    }

    /** The name in addresses of the group that her own story is for; null if it is for others. */
    public @Nullable String slug(StoryWords hers) {
        var group = hers.groupId();
        if (group == null) return null;
        return stories.group(group).stream().map(OneGroup::slug).findFirst().orElse(null);
    }

    /** What is told in a group, the newest first; nothing to whoever does not belong to it. */
    public List<StoryLine> told(Actor reader, long groupId, Instant before, long beforeId, int limit) {
        return lines
                .told(groupId, reader.isMember(), reader.id(), clock.instant(), before, beforeId, Page.first(limit))
                .stream()
                .map(StoryLine::signed)
                .toList();
    }
}
