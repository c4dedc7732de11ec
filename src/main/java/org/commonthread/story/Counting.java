package org.commonthread.story;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;

/**
 * How many stories a reader would find with one facet more. To count them is to read a good part of what all stories
 * can be found by, so a count is kept until a story comes, goes or changes its readers, on whichever node.
 */
@ApplicationScoped
class Counting {
    /** The filters in use at a time; one takes some kilobytes. */
    private static final int KEPT = 300;

    @Inject
    StoryLines lines;

    @Inject
    Changes changes;

    private Kept<Question, Map<String, Long>> kept;

    private record Question(StoryFilter filter, boolean member) {}

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, KEPT, counts -> 1);
    }

    Map<String, Long> counts(StoryFilter filter, boolean member) {
        return kept.get(
                new Question(filter, member),
                List.of(StoryFacet.SIGHT),
                () -> asked(filter, member).stream().collect(Collectors.toMap(FacetCount::code, FacetCount::stories)));
    }

    private List<FacetCount> asked(StoryFilter filter, boolean member) {
        var number = filter.facets().size();
        if (filter.isAll()) return lines.counts(member);
        return filter.author().isEmpty()
                ? lines.countsWith(filter.facets(), number, member)
                : lines.countsBy(filter.author(), filter.facets(), number, member);
    }
}
