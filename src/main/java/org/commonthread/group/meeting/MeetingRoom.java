package org.commonthread.group.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;

/** Tells others of meetings: who reads about one, and what moderators can decide about it. */
@ApplicationScoped
@Transactional
public class MeetingRoom implements SubjectRoom {
    private static final Pattern ADDRESS = Pattern.compile("/meetings/(\\d{1,18})");

    @Inject
    MeetingRows rows;

    @Inject
    Groups groups;

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    /** There is nothing to say about a meeting of which nobody reads a word. */
    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        return rows.facts(List.of(id)).stream()
                .filter(MeetingFacts::isWorded)
                .findFirst()
                .flatMap(meeting -> Optional.ofNullable(
                                groups.seen(reader, Set.of(meeting.groupId())).get(meeting.groupId()))
                        .filter(group -> group.may().read())
                        .map(group -> view(meeting, group)));
    }

    private SubjectView view(MeetingFacts meeting, GroupView group) {
        var author = rows.words(meeting.id(), meeting.liveWords()).sentBy();
        return new SubjectView(
                meeting.title(), Meeting.address(meeting.id()), author, group.forAll(), false, group.id(), null);
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return describe(id, reader).map(any -> {
            var meeting = rows.facts(List.of(id)).get(0);
            var words = rows.words(id, meeting.liveWords()).words();
            return new SubjectWords(meeting.liveWords(), words.text(meeting.place()));
        });
    }

    @Override
    public Optional<Long> at(URI address) {
        var path = ADDRESS.matcher(address.getPath());
        return address.getFragment() == null && path.matches()
                ? Optional.of(Long.valueOf(path.group(1)))
                : Optional.empty();
    }

    @Override
    public Set<DecisionKind> decisions(long id) {
        var meeting = rows.entityManager().find(Meeting.class, id);
        if (meeting == null || meeting.isTakenDown()) return EnumSet.of(DecisionKind.APPROVE);
        return EnumSet.of(
                DecisionKind.APPROVE, DecisionKind.MASK_AND_APPROVE, DecisionKind.REQUEST_CHANGES, DecisionKind.REMOVE);
    }
}
