package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Answering;
import org.commonthread.comment.CommentState;
import org.commonthread.comment.Following;
import org.commonthread.comment.TakingBack;
import org.commonthread.member.Actor;
import org.commonthread.moderation.report.ReportReason;
import org.commonthread.moderation.report.Reporting;
import org.commonthread.moderation.report.SendReport;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.commonthread.story.Audience;
import org.commonthread.story.Reading;
import org.commonthread.story.Sending;
import org.commonthread.story.StoryState;
import org.commonthread.story.Writing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A decision that is undone was none: words, place, counts and standing are what they were, and the item waits. */
@ArquillianTest
class UndoingIT {
    private static final String PRIVATE = "May I ask you something? My number is +44 113 496 0012, any evening.";

    @Inject
    Given given;

    @Inject
    Queue queue;

    @Inject
    Deciding deciding;

    @Inject
    Undoing undoing;

    @Inject
    LettingKnow lettingKnow;

    @Inject
    Screening screening;

    @Inject
    Following following;

    @Inject
    Answering answering;

    @Inject
    TakingBack takingBack;

    @Inject
    Reading reading;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Reporting reporting;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"APPROVE", "REMOVE", "REQUEST_CHANGES", "LOCK_REPLIES"})
    void aCommentThatIsSeenIsSeenAgainWithItsRepliesAndCounts(DecisionKind decision) {
        var priya = given.moderator();
        var june = given.member("June");
        var thread = given.thread();
        var head = given.approved(june, thread, null, "Words that somebody reports.")
                .id();
        given.approved(june, thread, head, "An answer to them.");
        var subject = given.reported(Given.comment(head), june);
        var before = following.page(given.member("Omar"), thread, "", 100);
        var count = following.count(june, thread);

        var history = queue.item(priya, given.itemOn(subject).id()).history();

        var made = given.justDecided(priya, subject, decision);
        var item = undoing.undo(priya, made.id());

        assertThat(following.page(given.member("Omar"), thread, "", 100).comments())
                .isEqualTo(before.comments());
        assertThat(following.count(june, thread)).isEqualTo(count);
        assertThat(queue.item(priya, item).history()).isEqualTo(history);
        waitsInHerHands(priya, subject, item);
        given.approved(june, thread, head, "One more, because it is open.");
        given.decide(priya, subject, DecisionKind.APPROVE);
    }

    private void waitsInHerHands(Actor moderator, Subject subject, long item) {
        var row = given.itemOn(subject);
        assertThat(row.id()).isEqualTo(item);
        assertThat(row.claimedById()).isEqualTo(moderator.id());
    }

    @Test
    void aFirstPostThatWasLetThroughWaitsAgainAndIsNoPostThatSpeaksForHer() throws SQLException {
        var priya = given.moderator();
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.said(june, thread, null, "My first words here.");

        var made = given.justDecided(priya, Given.comment(posted.id()), DecisionKind.APPROVE);
        assertThat(screening.standing(june).approved()).isEqualTo(1);
        undoing.undo(priya, made.id());

        assertThat(screening.standing(june).approved()).isZero();
        assertThat(following.page(given.member("Omar"), thread, "", 100).comments())
                .isEmpty();
        assertThat(following.comment(june, thread, posted.id()).state()).isEqualTo(CommentState.PENDING);
        assertThat(sql.number("select count(*) from comment where announced_at is not null and id = " + posted.id()))
                .isZero();
    }

    @Test
    void whatWasLeftOutOfACommentIsInItAgain() {
        var priya = given.moderator();
        var june = given.member("June");
        var thread = given.thread();
        var subject = Given.comment(given.said(june, thread, null, PRIVATE).id());

        var made = given.justDecided(priya, subject, DecisionKind.MASK_AND_APPROVE);
        assertThat(answering.own(june, thread, subject.id()).body()).contains("[…]");
        undoing.undo(priya, made.id());

        assertThat(answering.own(june, thread, subject.id()).body()).isEqualTo(PRIVATE);
        given.decide(priya, subject, DecisionKind.MASK_AND_APPROVE);
        assertThat(following.page(given.member("Omar"), thread, "", 100).comments())
                .singleElement()
                .satisfies(row -> assertThat(row.bodyHtml()).doesNotContain("496"));
    }

    @ParameterizedTest
    @EnumSource(
            value = DecisionKind.class,
            names = {"APPROVE", "REMOVE", "REQUEST_CHANGES", "MASK_AND_APPROVE"})
    void aStoryWaitsAgainAndNobodyReadsIt(DecisionKind decision) {
        var priya = given.moderator();
        var june = given.member("June");
        var sent = given.aStory().by(june).saying(PRIVATE).sent();

        var made = given.justDecided(priya, Given.story(sent.id()), decision);
        var item = undoing.undo(priya, made.id());

        assertThat(writing.draft(june, sent.slug()).state()).isEqualTo(StoryState.IN_REVIEW);
        assertThat(refused(() -> reading.story(given.member("Omar"), sent.slug())))
                .isIn(Refusal.Kind.NOT_FOUND, Refusal.Kind.GONE);
        waitsInHerHands(priya, Given.story(sent.id()), item);
        given.decide(priya, Given.story(sent.id()), DecisionKind.APPROVE);
        assertThat(reading.story(given.member("Omar"), sent.slug()).bodyHtml()).contains("496 0012");
    }

    @Test
    void readersHaveTheOldTextAgainAndTheNewOneWaits() {
        var june = given.member("June");
        var story = given.aStory().by(june).saying("The old words.").published();
        var draft = writing.draft(june, story.slug());
        writing.change(june, story.id(), draft.seq(), draft.words().saying("The new words."));
        sending.send(june, story.id());
        var priya = given.moderator();

        var made = given.justDecided(priya, Given.story(story.id()), DecisionKind.APPROVE);
        assertThat(body(story.slug())).contains("The new words.");
        undoing.undo(priya, made.id());

        assertThat(body(story.slug())).contains("The old words.");
        given.decide(priya, Given.story(story.id()), DecisionKind.REMOVE);
        assertThat(refused(() -> body(story.slug()))).isEqualTo(Refusal.Kind.GONE);
    }

    private String body(String slug) {
        return reading.story(Actor.VISITOR, slug).bodyHtml();
    }

    @Test
    void aStoryThatWasTakenDownIsFoundAndReadAgainByNoMoreThanItsAuthorWishes() {
        var priya = given.moderator();
        var june = given.member("June");
        var story = given.aStory().by(june).published();
        var subject = given.reported(Given.story(story.id()), june);

        var made = given.justDecided(priya, subject, DecisionKind.REMOVE);
        var draft = writing.draft(june, story.slug());
        writing.change(june, story.id(), draft.seq(), draft.words().to(Audience.MEMBERS));
        undoing.undo(priya, made.id());

        assertThat(reading.story(given.member("Omar"), story.slug()).audience()).isEqualTo(Audience.MEMBERS);
        assertThat(refused(() -> reading.story(Actor.VISITOR, story.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void inTheFirstSecondsNobodyIsToldAndOfWhatWasUndoneNobodyEverIs() throws SQLException {
        var june = given.member("June");
        var ruth = given.member("Ruth");
        var subject = Given.comment(
                given.approved(june, given.thread(), null, "Words.").id());
        reporting.send(ruth, new SendReport(subject, ReportReason.UNKIND, "It hurts."));
        var priya = given.moderator();
        var soon = clock.instant().plus(Duration.ofHours(1));

        clock.travel(soon, () -> {
            var made = given.justDecided(priya, subject, DecisionKind.REMOVE);
            assertThat(lettingKnow.due(100_000)).doesNotContain(made.id());
            assertThat(dueAt(soon.plusSeconds(11))).contains(made.id());
            undoing.undo(priya, made.id());
            assertThat(dueAt(soon.plusSeconds(11))).doesNotContain(made.id());
            lettingKnow.of(made.id());
        });

        assertThat(lettersTo(june)).isZero();
        assertThat(lettersTo(ruth)).isZero();
    }

    private List<Long> dueAt(Instant then) {
        var due = new java.util.ArrayList<Long>();
        clock.travel(then, () -> due.addAll(lettingKnow.due(100_000)));
        return due;
    }

    @Test
    void aDecisionThatStandsIsToldOnceHoweverManyNodesTell() throws SQLException {
        var ruth = given.member("Ruth");
        var subject = Given.comment(given.approved(given.member("June"), given.thread(), null, "Words.")
                .id());
        reporting.send(ruth, new SendReport(subject, ReportReason.UNKIND, "It hurts."));
        var priya = given.moderator();
        var made = given.justDecided(priya, subject, DecisionKind.APPROVE);

        AtOnce.times(4, i -> () -> {
            lettingKnow.of(made.id());
            return i;
        });

        assertThat(lettersTo(ruth)).isEqualTo(1);
        assertThat(reporting.mine(ruth, 1).get(0).outcome().name()).isEqualTo("LEFT_UP");
        undoing.undo(priya, made.id());
        assertThat(reporting.mine(ruth, 1).get(0).outcome().name()).isEqualTo("OPEN");
        given.decide(priya, subject, DecisionKind.REMOVE);
        assertThat(reporting.mine(ruth, 1).get(0).outcome().name()).isEqualTo("CHANGED_OR_GONE");
    }

    private long lettersTo(Actor member) throws SQLException {
        return sql.number("select count(*) from outbox_letter where recipient = " + member.id());
    }

    @Test
    void itIsHersAloneOnceIsAsGoodAsTwiceAndTenMinutesAreEnough() {
        var priya = given.moderator();
        var story = Given.story(given.aStory().by(given.member("June")).sent().id());
        var made = given.justDecided(priya, story, DecisionKind.REMOVE);

        assertThat(refused(() -> undoing.undo(given.moderator(), made.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refused(() -> undoing.undo(given.member("Omar"), made.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        var item = undoing.undo(priya, made.id());
        assertThat(undoing.undo(priya, made.id())).isEqualTo(item);

        var again = given.justDecided(priya, story, DecisionKind.REMOVE);
        clock.travel(
                clock.instant().plus(Duration.ofMinutes(10)),
                () -> assertThat(refused(() -> undoing.undo(priya, again.id()))).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(undoing.mine(priya, clock.instant().plusSeconds(1), 0, 10))
                .extracting(OwnDecision::id)
                .containsExactly(again.id(), made.id());
    }

    @Test
    void whatItsAuthorHasDoneSinceIsNotSweptAway() {
        var priya = given.moderator();
        var june = given.member("June");
        var thread = given.thread();
        var posted = given.said(june, thread, null, "She takes it back.");
        var made = given.justDecided(priya, Given.comment(posted.id()), DecisionKind.APPROVE);
        takingBack.takeBack(june, posted.id());
        var story = given.aStory().by(june).sent();
        var let = given.justDecided(priya, Given.story(story.id()), DecisionKind.APPROVE);
        sending.withdraw(june, story.id());

        assertThat(refused(() -> undoing.undo(priya, made.id()))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused(() -> undoing.undo(priya, let.id()))).isEqualTo(Refusal.Kind.CONFLICT);

        assertThat(given.isWaiting(Given.comment(posted.id()))).isFalse();
        assertThat(writing.draft(june, story.slug()).state()).isEqualTo(StoryState.UNPUBLISHED);
        assertThat(undoing.mine(priya, clock.instant().plusSeconds(1), 0, 10))
                .extracting(OwnDecision::undoneAt)
                .containsOnlyNulls();
    }

    @Test
    void whatWasPassedOnComesBackUnlessAColleagueHasItAlready() {
        var priya = given.moderator();
        var story = Given.story(given.aStory().by(given.member("June")).sent().id());
        var level = given.itemOn(story).priority();

        var up = given.justDecided(priya, story, DecisionKind.ESCALATE);
        undoing.undo(priya, up.id());
        assertThat(given.itemOn(story).priority()).isEqualTo(level);
        var asked = given.justDecided(priya, story, DecisionKind.SECOND_OPINION);
        undoing.undo(priya, asked.id());
        waitsInHerHands(priya, story, given.itemOn(story).id());

        var askedAgain = given.justDecided(priya, story, DecisionKind.SECOND_OPINION);
        given.claimed(given.moderator(), story);
        assertThat(refused(() -> undoing.undo(priya, askedAgain.id()))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
