package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.GroupsOfTests;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RaisingIT {
    @Inject
    Given given;

    @Inject
    Raising raising;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    Telling telling;

    @Inject
    GroupsOfTests groups;

    @Inject
    Sql sql;

    @Test
    void whatIsRaisedAboutWordsThatWaitJoinsTheirItem() {
        var june = given.member("June");
        var story = Given.story(given.aStory().by(june).sent().id());
        var before = given.itemOn(story);

        var id = raising.raise(about(story, 1, june.id(), null, Reason.REPORTED));
        raising.raise(about(story, 1, june.id(), null, Reason.REPORTED));

        assertThat(id).isEqualTo(before.id());
        var item = queue.item(given.moderator(), id);
        assertThat(item.findings()).extracting(Finding::reason).containsExactly(Reason.NEW_MEMBER, Reason.REPORTED);
        assertThat(item.item().priority()).isEqualTo(Priority.HIGH);
        assertThat(item.item().version()).as("raised twice, changed once").isEqualTo(before.version() + 1);
    }

    @Test
    void ofManyWhoRaiseTheSameAtOnceComesOneItem() throws Exception {
        for (int round = 0; round < 5; round++) {
            var subject = something(Kind.FINDER_ENTRY);

            var ended = AtOnce.times(8, i -> () -> raising.raise(about(subject, 0, null, null, Reason.CORRECTED)));

            assertThat(ended.stream().map(AtOnce.Ended::given).distinct()).hasSize(1);
            assertThat(sql.number("select count(*) from review_item where kind = 'FINDER_ENTRY' and subject_id = "
                            + subject.id()))
                    .isEqualTo(1);
        }
    }

    @Test
    void anAuthorIsNotToldThatSheWasReported() {
        var june = given.trustedMember("June");
        var story = given.aStory().by(june).published();
        raising.raise(about(Given.story(story.id()), 1, june.id(), null, Reason.REPORTED));

        assertThat(telling.about(Kind.STORY, List.of(story.id())).values()).allMatch(told -> told.waiting() == null);
    }

    @Test
    void whatNobodyHereWroteCanBeReadAndDecided() {
        var subject = something(Kind.FINDER_ENTRY);
        var id = raising.raise(about(subject, 0, null, null, Reason.CORRECTED));

        var item = queue.item(given.moderator(), id).item();
        assertThat(item.authorId()).isNull();
        given.decide(given.moderator(), subject, DecisionKind.APPROVE);

        assertThat(given.isWaiting(subject)).isFalse();
    }

    @Test
    void whoeverTakesItBackLeavesWhatOthersBroughtUp() {
        var subject = something(Kind.PROFILE);
        raising.raise(about(subject, 0, null, null, Reason.REPORTED));
        raising.raise(about(subject, 0, null, null, Reason.WORRIED));

        raising.takeBack(subject, Reason.WORRIED);
        assertThat(given.itemOn(subject).priority()).isEqualTo(Priority.HIGH);

        raising.takeBack(subject, Reason.REPORTED);
        assertThat(given.isWaiting(subject)).isFalse();
    }

    @Test
    void aGroupsModeratorSeesItsItemsAndNoOthers() {
        var group = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
        var ruth = groups.isModeratedBy(group, given.member("Ruth"));
        var inIt = raising.raise(about(something(Kind.TOPIC), 1, null, group, Reason.WORRIED));
        var elsewhere = raising.raise(about(something(Kind.TOPIC), 1, null, group + 1, Reason.REPORTED));

        assertThat(queue.waiting(ruth, 100)).extracting(QueueRow::id).containsExactly(inIt);
        assertThat(queue.counts(ruth)).extracting(QueueCount::count).containsExactly(1L);
        assertThat(refused(() -> queue.item(ruth, elsewhere))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> claiming.claim(ruth, elsewhere))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(claiming.claim(ruth, inIt).by()).isEqualTo(ruth.name());
        claiming.release(ruth, inIt);
        assertThat(queue.waiting(given.moderator(), 100_000))
                .as("a crisis in a group reaches the site's team too")
                .extracting(QueueRow::id)
                .contains(inIt, elsewhere);
    }

    @Test
    void whoeverHasAPartInTheMatterIsKeptOut() {
        var priya = given.moderator();
        var june = given.member("June");
        var subject = something(Kind.APPEAL);
        var id = raising.raise(new Matter(
                subject,
                0,
                june.id(),
                "A second look",
                "I meant no harm.",
                "/me/appeals",
                null,
                List.of(Finding.ofWhole(Reason.APPEALED)),
                Set.of(priya.id())));

        assertThat(queue.waiting(priya, 100_000)).extracting(QueueRow::id).doesNotContain(id);
        assertThat(refused(() -> queue.item(priya, id))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refused(() -> claiming.claim(priya, id))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        var seen = given.itemOn(subject);
        assertThat(refused(() -> deciding.decide(priya, Given.decision(seen, DecisionKind.APPROVE))))
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(claiming.claim(given.moderator(), id).until()).isNotNull();
    }

    @Test
    void anAdministratorLooksOnAndDecidesNothing() {
        var ana = given.admin();
        var id = raising.raise(about(something(Kind.TOPIC), 1, null, null, Reason.REPORTED));

        assertThat(queue.item(ana, id).item().id()).isEqualTo(id);
        assertThat(refused(() -> claiming.claim(ana, id))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
    }

    private static Subject something(Kind kind) {
        return new Subject(kind, ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
    }

    private static Matter about(
            Subject subject, int revision, @Nullable Long author, @Nullable Long group, Reason reason) {
        return new Matter(
                subject,
                revision,
                author,
                "Something",
                "Words.",
                "/somewhere",
                group,
                List.of(Finding.ofWhole(reason)),
                Set.of());
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
