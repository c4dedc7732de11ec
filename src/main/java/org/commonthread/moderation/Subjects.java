package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;

/** Asks the room that keeps a subject. */
@ApplicationScoped
public class Subjects {
    @Inject
    @Any
    Instance<SubjectRoom> rooms;

    public Optional<SubjectView> describe(Subject subject, Actor reader) {
        return room(subject.kind()).flatMap(room -> room.describe(subject.id(), reader));
    }

    public List<Nearby> around(Subject subject) {
        return room(subject.kind()).map(room -> room.around(subject.id())).orElse(List.of());
    }

    private Optional<SubjectRoom> room(Kind kind) {
        return rooms.stream().filter(room -> room.kind() == kind).findFirst();
    }
}
