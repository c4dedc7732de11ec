package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonthread.moderation.subject.Kind;

/** What authors are told about their own words: why they wait, what was decided. One statement for one and for many. */
@ApplicationScoped
@Transactional
public class Telling {
    @Inject
    Decisions decisions;

    @Inject
    ExpectedWait expectedWait;

    /** What there is to tell about each of the subjects; those of which there is nothing are not in the answer. */
    public Map<Long, Told> about(Kind kind, List<Long> subjectIds) {
        var rows = decisions.told(kind, subjectIds);
        var anyWaits = rows.stream().anyMatch(ToldRow::isWaiting);
        var minutes = anyWaits ? expectedWait.minutes() : 0;
        var told = new HashMap<Long, Told>();
        rows.forEach(row -> told.merge(row.subjectId(), row.told(minutes), Told::and));
        return told;
    }
}
