package org.commonthread.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import org.commonthread.member.Actor;
import org.commonthread.platform.Refusal;
import org.commonthread.vocabulary.Vocabulary;

/**
 * Lets a story be found by words of the vocabulary only, and be told in groups only that its author belongs to. A word that
 * was retired stays on the story that carries it, a group that she has left stays the one she had chosen.
 */
@ApplicationScoped
class Choosing {
    @Inject
    Vocabulary vocabulary;

    @Inject
    Stories stories;

    @Inject
    Clock clock;

    /** The words, to one group that is hers or to none yet: to refuse would be to lose what she has typed. */
    StoryWords inGroupsOfHers(Actor author, StoryWords words, StoryWords before) {
        var group = words.groupId();
        if (group == null || group.equals(before.groupId())) return words;
        var hers = stories.groups(author.id(), clock.instant());
        return hers.stream().anyMatch(each -> each.id().equals(group)) ? words : words.to(words.audience());
    }

    /**
     * Checks what is chosen anew.
     *
     * @throws Refusal naming a word that cannot be chosen, unless the story had it {@code before}
     */
    void check(StoryAbout chosen, StoryAbout before) {
        var added = new HashSet<>(chosen.facets());
        added.removeAll(before.facets());
        if (added.isEmpty()) return;
        var glossary = vocabulary.now();
        for (var code : added) {
            var known = glossary.term(code);
            if (known.isEmpty()) {
                throw Refusal.unacceptable("facets", "There is no “" + code + "” in our vocabulary.");
            }
            if (!known.get().offered()) {
                throw Refusal.unacceptable("facets", "“" + known.get().shown() + "” is not offered any more.");
            }
        }
    }
}
