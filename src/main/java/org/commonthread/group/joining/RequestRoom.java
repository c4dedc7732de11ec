package org.commonthread.group.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.commonthread.platform.text.Spoken;

/**
 * Tells others of what people answer who wish to belong to a group: it is there for her who wrote it and for those who let
 * people in, and a moderator can only say that she has seen it.
 */
@ApplicationScoped
@Transactional
public class RequestRoom implements SubjectRoom {
    @Inject
    Requests requests;

    @Inject
    Groups groups;

    @Override
    public Kind kind() {
        return Kind.JOIN_REQUEST;
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        return find(id).flatMap(request -> groups.seen(reader, List.of(request.groupId())).values().stream()
                .filter(group -> group.may().admit() || reader.is(request.memberId()))
                .findFirst()
                .map(group -> new SubjectView(
                        Spoken.say("join.answers"),
                        group.address() + "/requests",
                        request.memberId(),
                        false,
                        false,
                        group.id(),
                        null)));
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return describe(id, reader)
                .flatMap(any -> find(id))
                .map(request -> new SubjectWords(Noticing.ONLY, request.text()));
    }

    private Optional<JoinRequest> find(long id) {
        return Optional.ofNullable(requests.entityManager().find(JoinRequest.class, id));
    }
}
