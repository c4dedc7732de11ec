package org.commonthread.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.SubjectView;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.text.Spoken;
import org.hibernate.query.Page;

/** What happened lately around a member: what she wrote, what was said to her, what she watches. */
@ApplicationScoped
@Transactional
public class Activity {
    @Inject
    Activities activities;

    @Inject
    Subjects subjects;

    @Inject
    Clock clock;

    /** Her own comments in whatever state, the newest first, those before {@code beforeId}. */
    public List<ActivityLine> by(Actor member, long beforeId, int limit) {
        var rows = activities.by(member.member().id(), beforeId, Page.first(limit));
        var about = about(member, rows.stream().map(ActivityRow::subject));
        return rows.stream().map(row -> line(row, about)).toList();
    }

    /** What others answered her or called her in, the newest first; nothing she may no longer read. */
    public List<ActivityLine> to(Actor member, int limit) {
        var me = member.member().id();
        var rows = Stream.concat(
                        activities.answering(me, Page.first(limit)).stream(),
                        activities.calling(me, Page.first(limit)).stream())
                .distinct()
                .sorted(Comparator.comparing(ActivityRow::id).reversed())
                .limit(limit)
                .toList();
        var about = about(member, rows.stream().map(ActivityRow::subject));
        return rows.stream()
                .filter(row -> about.containsKey(row.subject()))
                .map(row -> line(row, about))
                .toList();
    }

    /** The threads she watches, as far as she may still read them. */
    public List<WatchedLine> watched(Actor member, int limit) {
        var rows = activities.watched(member.member().id(), Page.first(limit));
        var about = about(member, rows.stream().map(WatchedRow::subject));
        return rows.stream()
                .flatMap(row -> Optional.ofNullable(about.get(row.subject())).stream()
                        .map(subject -> new WatchedLine(
                                row.threadId(), subject.title(), subject.address(), row.count(), row.unread())))
                .toList();
    }

    private Map<Subject, SubjectView> about(Actor reader, Stream<Subject> wanted) {
        return subjects.describeAll(wanted.collect(Collectors.toSet()), reader);
    }

    private ActivityLine line(ActivityRow row, Map<Subject, SubjectView> about) {
        var subject = about.get(row.subject());
        return new ActivityLine(
                row.id(),
                subject == null ? "" : subject.title(),
                "/threads/" + row.threadId() + "/comments/" + row.id(),
                row.authorName().isEmpty() ? Spoken.say("comment.former") : row.authorName(),
                row.beginning(),
                row.state(),
                row.createdAt(),
                row.undoUntil() != null && clock.instant().isBefore(row.undoUntil()),
                row.sentBackAt() != null);
    }
}
