package org.commonthread.moderation.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.platform.text.SafeHtml;
import org.commonthread.vocabulary.ContentNotes;

/** Asks the room that keeps a subject. */
@ApplicationScoped
public class Subjects {
    @Inject
    @Any
    Instance<SubjectRoom> rooms;

    public Optional<SubjectView> describe(Subject subject, Actor reader) {
        return room(subject.kind()).flatMap(room -> room.describe(subject.id(), reader));
    }

    /** All of them that are there for the reader, asked of each room once. */
    public Map<Subject, SubjectView> describeAll(Set<Subject> subjects, Actor reader) {
        var described = new HashMap<Subject, SubjectView>();
        subjects.stream()
                .collect(Collectors.groupingBy(Subject::kind, Collectors.mapping(Subject::id, Collectors.toSet())))
                .forEach((kind, ids) -> room(kind)
                        .ifPresent(room -> room.describeAll(ids, reader)
                                .forEach((id, view) -> described.put(new Subject(kind, id), view))));
        return described;
    }

    /** What stands at an address of this site, as it is copied from a browser; nothing if it is nonsense. */
    public Optional<Subject> at(String address) {
        try {
            var uri = new URI(address);
            if (uri.getPath() == null) return Optional.empty();
            return rooms.stream()
                    .flatMap(room -> room.at(uri).map(id -> new Subject(room.kind(), id)).stream())
                    .findFirst();
        } catch (URISyntaxException nonsense) {
            return Optional.empty();
        }
    }

    /** What a moderator can decide about it; where no room carries anything out, only that it was seen. */
    public Set<DecisionKind> decisions(Subject subject) {
        var offered = EnumSet.of(DecisionKind.ESCALATE, DecisionKind.SECOND_OPINION, DecisionKind.SKIP);
        offered.addAll(room(subject.kind())
                .map(room -> room.decisions(subject.id()))
                .orElse(EnumSet.of(DecisionKind.APPROVE)));
        return offered;
    }

    public Optional<SubjectWords> words(Subject subject, Actor reader) {
        return room(subject.kind()).flatMap(room -> room.words(subject.id(), reader));
    }

    public ContentNotes notes(Subject subject) {
        return room(subject.kind()).map(room -> room.notes(subject.id())).orElse(ContentNotes.NONE);
    }

    public Optional<SafeHtml> change(Subject subject, int revision) {
        return room(subject.kind()).flatMap(room -> room.change(subject.id(), revision));
    }

    public List<Nearby> around(Subject subject, int each) {
        return room(subject.kind()).map(room -> room.around(subject.id(), each)).orElse(List.of());
    }

    public List<SubjectPicture> pictures(Subject subject, int revision) {
        return room(subject.kind())
                .map(room -> room.pictures(subject.id(), revision))
                .orElse(List.of());
    }

    private Optional<SubjectRoom> room(Kind kind) {
        return rooms.stream().filter(room -> room.kind() == kind).findFirst();
    }
}
