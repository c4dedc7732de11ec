package org.commonthread.group.topic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.commonthread.group.GroupView;
import org.commonthread.group.Groups;
import org.commonthread.member.Actor;
import org.commonthread.member.MemberView;
import org.commonthread.moderation.subject.Hindrance;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Render;
import org.commonthread.platform.ready.Sight;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** What is talked about in a group, for those who may read it. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Conversing {
    /** Lists count answers, by the name under which the room of comments tells of them. */
    private static final Sight THREADS = new Sight("threads");

    @Inject
    Topics topics;

    @Inject
    Groups groups;

    /** The topics of a group: those on top first, then by what was said last. */
    public List<TopicLine> in(Actor reader, GroupView group, Place from, int limit) {
        show(group);
        return signed(
                reader,
                topics.of(
                        group.id(),
                        reader.isMember(),
                        reader.id(),
                        group.readAt(),
                        from.pinned(),
                        from.lastAt(),
                        from.id(),
                        Page.first(limit)));
    }

    /** Those of them that nobody has answered yet. */
    public List<TopicLine> unanswered(Actor reader, GroupView group, Place from, int limit) {
        show(group);
        return signed(
                reader,
                topics.unanswered(
                        group.id(),
                        reader.isMember(),
                        reader.id(),
                        group.readAt(),
                        from.pinned(),
                        from.lastAt(),
                        from.id(),
                        Page.first(limit)));
    }

    /** Who has left and does not wish to be named is named to herself and to moderators. */
    private static List<TopicLine> signed(Actor reader, List<TopicLine> lines) {
        return lines.stream()
                .map(line -> line.signed(!line.unsigned() || reader.isModerator() || reader.is(line.authorId())))
                .toList();
    }

    private static void show(GroupView group) {
        group.read();
        Render.shows(Topic.listOf(group.id()), THREADS, MemberView.SIGHT);
    }

    /**
     * One topic, in whichever group it stands now.
     *
     * @throws Refusal not found if there is none for her; gone if there was one
     */
    public TopicView topic(Actor reader, long id) {
        Render.shows(Topic.sight(id), MemberView.SIGHT);
        var row =
                topics.rows(List.of(id), reader.isMember()).stream().findFirst().orElseThrow(Refusal::notFound);
        var group = groups.of(reader, row.groupId()).read();
        var mine = reader.is(row.authorId());
        if (row.state() == TopicState.REMOVED_BY_AUTHOR || row.state() == TopicState.REMOVED_BY_MODERATOR && !mine) {
            throw Refusal.gone();
        }
        if (row.state() != TopicState.VISIBLE && !mine) throw Refusal.notFound();
        return view(row, group, reader);
    }

    static TopicView view(TopicRow row, GroupView group, Actor reader) {
        var mine = reader.is(row.authorId());
        var named = !row.unsigned() || mine || reader.isModerator();
        return new TopicView(
                row.id(),
                group,
                row.title(),
                row.bodyHtml(),
                row.authorId(),
                named ? new TopicView.Author(row.authorName(), row.authorHandle(), row.authorAbout()) : null,
                mine,
                row.state(),
                row.createdAt(),
                row.editedAt(),
                row.sentBackAt() != null,
                row.pin() > 0,
                row.closedAt() != null,
                row.given(),
                row.threadId() == null ? 0 : row.threadId(),
                row.answers() == null ? 0 : row.answers(),
                answering(row, group));
    }

    private static @Nullable Hindrance answering(TopicRow row, GroupView group) {
        if (row.closedAt() == null) return group.may().writing();
        return new Hindrance(Spoken.say("topic.closed"), group.address(), Spoken.say("topic.closed.deed"));
    }
}
