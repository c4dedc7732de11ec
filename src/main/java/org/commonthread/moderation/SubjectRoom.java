package org.commonthread.moderation;

import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;

/** What a content room tells others about the subjects it keeps; each room has one. */
public interface SubjectRoom {
    Kind kind();

    /** The subject as {@code reader} may see it now, or nothing if for her it does not exist. */
    Optional<SubjectView> describe(long id, Actor reader);

    /** What stands around the subject, oldest first. */
    default List<Nearby> around(long id) {
        return List.of();
    }
}
