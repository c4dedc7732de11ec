package org.commonthread.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ModerationPolicy;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.data.TriedAgain;
import org.hibernate.query.Page;
import org.jspecify.annotations.Nullable;

/** What waits for a moderator, most urgent first and the oldest of them first. */
@ApplicationScoped
@TriedAgain
@Transactional
public class Queue {
    private static final int OFFERS = 20;
    private static final int EARLIER = 8;

    @Inject
    Items items;

    @Inject
    Decisions decisions;

    @Inject
    Screening screening;

    @Inject
    Subjects subjects;

    @Inject
    Looking looking;

    @Inject
    ModerationPolicy policy;

    @Inject
    Clock clock;

    public List<QueueRow> waiting(Actor moderator, int limit) {
        return after(moderator, QueueFilter.OPEN, null, limit);
    }

    /** How many wait, of each kind and urgency; those of which none does are not in the answer. */
    public List<QueueCount> counts(Actor moderator) {
        var reach = policy.reach(moderator);
        return items.counts(reach.everywhere(), reach.groups(), reach.me());
    }

    /** The groups in which something waits, by name (MQ-1). */
    public List<QueueGroup> groups(Actor moderator) {
        var reach = policy.reach(moderator);
        return items.groups(reach.everywhere(), reach.groups());
    }

    /** What colleagues offer her; it is theirs until she takes it. */
    public List<QueueRow> offered(Actor moderator) {
        policy.reach(moderator);
        return items.offeredTo(moderator.id(), clock.instant(), Page.first(OFFERS));
    }

    /** Items in the queue's order, those after {@code last}; from the beginning if there is none. */
    public List<QueueRow> after(Actor moderator, QueueFilter filter, @Nullable Position last, int limit) {
        var reach = policy.reach(moderator);
        var question = new QueueQuestion(reach, filter, clock.instant());
        if (last != null) question.after(last);
        return question.ask(items.entityManager(), limit);
    }

    /** For what reasons the given items wait, most urgent first. */
    public Map<Long, List<Reason>> reasons(List<QueueRow> rows) {
        if (rows.isEmpty()) return Map.of();
        return items.reasons(rows.stream().map(QueueRow::id).toList()).stream()
                .sorted(Comparator.comparing(each -> each.reason().priority()))
                .collect(Collectors.groupingBy(
                        ItemReason::id, Collectors.mapping(ItemReason::reason, Collectors.toList())));
    }

    public ReviewItemView item(Actor moderator, long id) {
        policy.reach(moderator);
        var row = items.one(id, moderator.id()).stream().findFirst().orElseThrow(Refusal::notFound);
        policy.requireSeeing(moderator, row);
        var author = row.authorId() == null ? 0 : row.authorId();
        var findings = items.entityManager().find(ReviewItem.class, id).findings();
        return new ReviewItemView(
                row,
                findings,
                screening.record(author),
                decisions.removedOf(author),
                decisions.on(row.kind(), row.subjectId()),
                author == 0 ? List.of() : decisions.about(author, id, Page.first(EARLIER)),
                looking.around(moderator, row),
                subjects.pictures(row.subject(), row.revision()),
                subjects.change(row.subject(), row.revision()).orElse(null),
                offered(row, findings));
    }

    /** What she can decide about it; to mask, something private has to be marked. */
    private Set<DecisionKind> offered(ItemRow item, List<Finding> findings) {
        var offered = subjects.decisions(item.subject());
        if (new Findings(findings).masking().isNothing()) offered.remove(DecisionKind.MASK_AND_APPROVE);
        return offered;
    }

    /** What was decided about one subject; its room shows it to the author. */
    public List<DecisionView> decisionsOn(Subject subject) {
        return decisions.on(subject.kind(), subject.id()).stream()
                .filter(each -> each.decision().settles())
                .toList();
    }
}
