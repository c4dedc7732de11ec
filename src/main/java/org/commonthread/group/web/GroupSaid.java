package org.commonthread.group.web;

import java.util.List;
import org.commonthread.group.GroupAudience;
import org.commonthread.group.GroupKind;
import org.commonthread.group.Keeper;
import org.commonthread.platform.text.Spoken;

/**
 * What a group is, in words.
 *
 * @param kind in two words, for a mark
 * @param audience whom it is for
 * @param keptBy who keeps it; empty if nobody is named
 */
public record GroupSaid(String kind, String audience, String keptBy) {
    static GroupSaid of(GroupKind kind, GroupAudience audience, List<Keeper> keepers) {
        return new GroupSaid(
                Spoken.say("group.kind." + kind), Spoken.say("group.audience." + audience), keptBy(keepers));
    }

    /** "Kept by Ruth, Halina and Omar". */
    private static String keptBy(List<Keeper> keepers) {
        var names = keepers.stream().map(Keeper::name).toList();
        if (names.isEmpty()) return "";
        var last = names.get(names.size() - 1);
        var others = String.join(", ", names.subList(0, names.size() - 1));
        return Spoken.say("group.kept", others.isEmpty() ? last : Spoken.say("group.kept.and", others, last));
    }
}
