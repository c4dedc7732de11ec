package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.SubjectRoom;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.SubjectWords;
import org.commonthread.platform.ready.Render;
import org.commonthread.vocabulary.ContentNotes;

/** Tells others of topics: who reads one, who may answer, and what moderators can decide about it. */
@ApplicationScoped
@Transactional
public class TopicRoom implements SubjectRoom {
    private static final Pattern ADDRESS = Pattern.compile("/groups/[a-z0-9-]{1,80}/topics/(\\d{1,18})");

    @Inject
    Topics topics;

    @Inject
    Groups groups;

    @Override
    public Kind kind() {
        return Kind.TOPIC;
    }

    @Override
    public Optional<SubjectView> describe(long id, Actor reader) {
        return Optional.ofNullable(describeAll(Set.of(id), reader).get(id));
    }

    /** Two statements, however many they are. */
    @Override
    public Map<Long, SubjectView> describeAll(Set<Long> ids, Actor reader) {
        ids.forEach(id -> Render.shows(Topic.sight(id)));
        var rows = topics.rows(ids, reader.isMember());
        var seen = groups.seen(reader, rows.stream().map(TopicRow::groupId).toList());
        var described = new HashMap<Long, SubjectView>();
        for (var row : rows) {
            var group = seen.get(row.groupId());
            var isThere =
                    row.state() == TopicState.VISIBLE || row.state() == TopicState.PENDING && reader.is(row.authorId());
            if (group == null || !group.may().read() || !isThere) continue;
            var topic = Conversing.view(row, group, reader);
            described.put(
                    row.id(),
                    new SubjectView(
                            row.title(),
                            topic.address(),
                            row.authorId(),
                            group.forAll(),
                            false,
                            group.id(),
                            topic.answering()));
        }
        return described;
    }

    @Override
    public Optional<SubjectWords> words(long id, Actor reader) {
        return describe(id, reader).map(any -> {
            var topic = find(id);
            return new SubjectWords(topic.revision(), topic.words().text());
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
    public ContentNotes notes(long id) {
        var topic = topics.entityManager().find(Topic.class, id);
        return topic == null ? ContentNotes.NONE : topic.given();
    }

    @Override
    public Set<DecisionKind> decisions(long id) {
        var topic = topics.entityManager().find(Topic.class, id);
        if (topic == null || topic.isGone()) return EnumSet.of(DecisionKind.APPROVE);
        var offered = EnumSet.of(
                DecisionKind.APPROVE,
                DecisionKind.APPROVE_WITH_NOTE,
                DecisionKind.MASK_AND_APPROVE,
                DecisionKind.REQUEST_CHANGES,
                DecisionKind.MOVE,
                DecisionKind.REMOVE);
        if (topic.isVisible()) offered.add(DecisionKind.LOCK_REPLIES);
        return offered;
    }

    private Topic find(long id) {
        return Objects.requireNonNull(topics.entityManager().find(Topic.class, id));
    }
}
