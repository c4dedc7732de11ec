package org.commonthread.group;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonthread.member.MemberView;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.commonthread.platform.ready.Sight;

/** Who keeps the groups of a list: the same for every reader, so it is read once until somebody's part in a group changes. */
@ApplicationScoped
class Keepers {
    /** Lists at a time; one takes a few kilobytes. */
    private static final int KEPT = 200;

    /** All that a line of a group shows. */
    static final List<Sight> SHOWN = List.of(SupportGroup.LIST, MemberView.SIGHT);

    @Inject
    SupportGroups groups;

    @Inject
    Changes changes;

    private Kept<List<Long>, Map<Long, List<Keeper>>> kept;

    @PostConstruct
    void begin() {
        kept = new Kept<>(changes, KEPT, keepers -> 1);
    }

    List<Keeper> of(long groupId) {
        return of(List.of(groupId)).getOrDefault(groupId, List.of());
    }

    /** The lines with those who keep each group. */
    List<GroupLine> beside(List<GroupLine> lines) {
        if (lines.isEmpty()) return lines;
        var keepers = of(lines.stream().map(GroupLine::id).toList());
        return lines.stream()
                .map(line -> line.keptBy(keepers.getOrDefault(line.id(), List.of())))
                .toList();
    }

    private Map<Long, List<Keeper>> of(List<Long> ids) {
        return kept.get(ids, SHOWN, () -> groups.keepers(ids).stream().collect(Collectors.groupingBy(Keeper::groupId)));
    }
}
