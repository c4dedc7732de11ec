package org.commonthread.moderation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Checks;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.PersonalSpan;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.check.Standing;
import org.commonthread.moderation.check.Submission;
import org.commonthread.moderation.standing.GoodStanding;
import org.commonthread.moderation.standing.Trust;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.ready.Changes;
import org.commonthread.platform.ready.Kept;
import org.hibernate.query.Page;

/**
 * Every text passes here before others see it: one ordered list of small checks. What any of them notices makes a
 * review item and the text waits; a check that fails makes it wait too. Nothing is ever refused or lost here.
 */
@ApplicationScoped
@Transactional
public class Screening {
    /** Members who write these days. */
    private static final int KEPT = 20_000;

    @Inject
    Checks checks;

    @Inject
    Items items;

    @Inject
    Filing filing;

    @Inject
    Decisions decisions;

    @Inject
    Clock clock;

    @Inject
    ExpectedWait expectedWait;

    @Inject
    GoodStanding goodStanding;

    @Inject
    Changes changes;

    /** Of how many posts of hers it is known that they were approved; more than are needed are not counted. */
    private Kept<Long, Integer> approved;

    @PostConstruct
    void keep() {
        approved = new Kept<>(changes, KEPT, some -> 1);
    }

    /**
     * Looks at a text; empty if others may see it now, otherwise what its author is told while it waits.
     *
     * @throws Refusal if she may not write now; her words stay hers
     */
    public Optional<Waiting> examine(Submission submission) {
        var author = submission.author();
        var trust = goodStanding.requireWriting(author, submission.groupId());
        var standing = standing(author, trust);
        var findings = checks.findings(submission, standing);
        if (findings.isEmpty()) return Optional.empty();
        filing.read(Matter.of(submission, findings));
        var reason = findings.stream().map(Finding::reason).min(Comparator.comparing(Reason::priority));
        return reason.map(why -> new Waiting(why, expectedWait.minutes()));
    }

    /**
     * What is noticed in words that few people read and that wait for nobody; whoever hands them in decides what follows.
     * How well their author is known is no matter here.
     */
    public List<Finding> notice(Submission submission) {
        return checks.findings(submission, new Standing(0, false, Trust.VOUCHED)).stream()
                .distinct()
                .toList();
    }

    /** Why a subject waits and how long that usually takes, for its author. */
    public Optional<Waiting> waitingOn(Subject subject) {
        return items.openOn(subject.kind(), subject.id()).stream()
                .flatMap(item -> item.findings().stream())
                .map(Finding::reason)
                .filter(reason -> !reason.byPerson())
                .min(Comparator.comparing(Reason::priority))
                .map(reason -> new Waiting(reason, expectedWait.minutes()));
    }

    /**
     * The author has taken her words back, or changed what the checks had noticed: nobody needs to read them for that
     * any more. What people brought up about them still is looked at.
     */
    public void withdraw(Subject subject) {
        items.openOn(subject.kind(), subject.id())
                .forEach(item -> item.drop(finding -> !finding.reason().byPerson(), clock.instant()));
    }

    /** Its author's words are gone for good: what was kept of them to judge them goes too. */
    public void forget(Subject subject) {
        items.on(subject.kind(), subject.id()).forEach(ReviewItem::forget);
    }

    /** What an author may wish to leave out before others read it (ST-9): the exact parts of the text, in their order. */
    public List<PersonalSpan> personal(Actor author, String text) {
        return checks.personal(author, text);
    }

    /** How well moderators know an author, as far as it decides whether her posts are read first. */
    public Standing standing(Actor author) {
        return standing(author, goodStanding.trust(author.id()));
    }

    private Standing standing(Actor author, Trust trust) {
        var some = approved.get(
                author.id(),
                List.of(ReviewItem.approved(author.id())),
                () -> decisions
                        .someApprovedOf(author.id(), Page.first(Standing.APPROVED_TO_BE_TRUSTED))
                        .size());
        return new Standing(some, !author.roles().isEmpty(), trust);
    }

    /** The same with all of her posts that were approved, for those who decide about another. */
    Standing record(long authorId) {
        return new Standing(decisions.approvedOf(authorId), false, goodStanding.trust(authorId));
    }
}
