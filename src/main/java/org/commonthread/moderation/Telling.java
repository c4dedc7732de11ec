package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What authors are told about their own words: why they wait, what was decided. Costs the same for one and for many. */
@ApplicationScoped
@Transactional
public class Telling {
    @Inject
    Items items;

    @Inject
    ExpectedWait expectedWait;

    /** Why each of the subjects waits; those that do not are not in the answer. */
    public Map<Long, Waiting> waiting(Kind kind, List<Long> subjectIds) {
        var reasons = items.reasonsOn(kind, subjectIds, ItemState.OPEN);
        if (reasons.isEmpty()) return Map.of();
        var minutes = expectedWait.minutes();
        var waiting = new HashMap<Long, Waiting>();
        reasons.stream()
                .sorted(Comparator.comparing(each -> each.reason().priority()))
                .forEach(each -> waiting.putIfAbsent(each.id(), new Waiting(each.reason(), minutes)));
        return waiting;
    }

    /** The last decision on each of the subjects that has one. */
    public Map<Long, DecisionView> lastDecisions(Kind kind, List<Long> subjectIds) {
        return items.decisionsOnAll(kind, subjectIds).stream()
                .collect(
                        Collectors.toMap(SubjectDecision::subjectId, SubjectDecision::view, (earlier, later) -> later));
    }
}
