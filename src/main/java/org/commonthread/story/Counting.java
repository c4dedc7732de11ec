package org.commonthread.story;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Fresh;

/**
 * How many stories a reader would find with one facet more. To count them is to read a good part of what all stories
 * can be found by, so a count is kept until a story comes, goes or changes its readers, on whichever node.
 */
@ApplicationScoped
class Counting {
    /** The filters in use at a time; one takes some kilobytes. */
    private static final int KEPT = 300;

    @Inject
    Stories stories;

    @Inject
    Changes changes;

    private final Cache<Question, Counted> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private record Question(StoryFilter filter, boolean member) {}

    private record Counted(Map<String, Long> stories, Fresh since) {}

    Map<String, Long> counts(StoryFilter filter, boolean member) {
        return kept.asMap()
                .compute(
                        new Question(filter, member),
                        (question, known) -> known != null && known.since().isStill() ? known : count(question))
                .stories();
    }

    private Counted count(Question question) {
        var since = changes.fresh(StoryFacet.SIGHT);
        var counts = asked(question.filter(), question.member());
        return new Counted(counts.stream().collect(Collectors.toMap(FacetCount::code, FacetCount::stories)), since);
    }

    private List<FacetCount> asked(StoryFilter filter, boolean member) {
        var number = filter.facets().size();
        if (filter.isAll()) return stories.counts(member);
        return filter.author().isEmpty()
                ? stories.countsWith(filter.facets(), number, member)
                : stories.countsBy(filter.author(), filter.facets(), number, member);
    }
}
