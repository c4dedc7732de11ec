package org.commonthread.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Following;
import org.commonthread.member.Actor;
import org.commonthread.moderation.audit.AuditLine;
import org.commonthread.moderation.audit.LogFilter;
import org.commonthread.moderation.audit.LogReading;
import org.commonthread.moderation.check.Finding;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.Refusal;
import org.commonthread.story.Reading;
import org.commonthread.story.Sending;
import org.commonthread.story.Versions;
import org.commonthread.story.Writing;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What each decision does, and that only what a room can carry out is offered and taken. */
@ArquillianTest
class DecisionsIT {
    private static final String PRIVATE = "May I ask you something? My number is +44 113 496 0012, any evening.";

    @Inject
    Given given;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    Deciding deciding;

    @Inject
    Telling telling;

    @Inject
    Following following;

    @Inject
    Reading reading;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Versions versions;

    @Inject
    LogReading log;

    @Inject
    Sql sql;

    @Test
    void aMaskedCommentIsSeenWithoutWhatWasPrivateAndItsAuthorIsTold() {
        var priya = given.moderator();
        var thread = given.thread();
        var subject = Given.comment(
                given.said(given.member("June"), thread, null, PRIVATE).id());
        var original = given.itemOn(subject).text();

        given.decide(priya, subject, DecisionKind.MASK_AND_APPROVE);

        assertThat(following.page(given.member("Omar"), thread, "", 100).comments())
                .singleElement()
                .satisfies(row -> assertThat(row.bodyHtml())
                        .contains("My number is […], any evening.")
                        .doesNotContain("496"));
        assertThat(telling.about(Kind.COMMENT, List.of(subject.id())).values())
                .extracting(Told::last)
                .singleElement()
                .isInstanceOfSatisfying(DecisionView.class, last -> {
                    assertThat(last.decision()).isEqualTo(DecisionKind.MASK_AND_APPROVE);
                    assertThat(last.message()).isEqualTo("Please leave the name out.");
                });
        assertThat(original).as("what she wrote stays with the decision").isEqualTo(PRIVATE);
        assertThat(queue.after(
                        priya, QueueFilter.asked(new Parameters(Map.of("state", "DECIDED")::get)), null, 100_000))
                .filteredOn(row -> row.kind() == Kind.COMMENT && row.subjectId() == subject.id())
                .extracting(QueueRow::text)
                .containsExactly(PRIVATE);
    }

    @Test
    void aMaskedStoryIsReadWithoutWhatWasPrivateAndItsAuthorKeepsHerWords() {
        var june = given.member("June");
        var words = given.aStory().by(june).saying(PRIVATE);
        var sent = words.sent();
        var subject = Given.story(sent.id());

        given.decide(given.moderator(), subject, DecisionKind.MASK_AND_APPROVE);

        assertThat(reading.story(Actor.VISITOR, sent.slug()).bodyHtml())
                .contains("My number is […], any evening.")
                .doesNotContain("496");
        assertThat(writing.draft(june, sent.slug()).words().body()).isEqualTo(PRIVATE);
        assertThat(versions.of(june, sent.id()))
                .as("the difference is kept")
                .first()
                .satisfies(version -> assertThat(version.change().toString()).contains("496 0012", "[…]"));
        assertThat(sending.send(june, sent.id()).waiting())
                .as("to press the button again sends nothing new")
                .isNull();
        assertThat(reading.story(Actor.VISITOR, sent.slug()).bodyHtml()).contains("[…]");
    }

    @Test
    void aDecisionThatNeedsMoreIsNotMadeWithoutIt() {
        var priya = given.moderator();
        var thread = given.thread();
        var subject = Given.comment(given.said(given.member("June"), thread, null, "Words that wait.")
                .id());
        var seen = given.claimed(priya, subject);

        for (var lacking : List.of(DecisionKind.APPROVE_WITH_NOTE, DecisionKind.MOVE)) {
            assertThat(refused(() -> deciding.decide(priya, Given.decision(seen, lacking))))
                    .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        }
        assertThat(given.itemOn(subject)).isEqualTo(seen);
    }

    @Test
    void toMaskSomethingHasToBeMarked() {
        var subject = Given.comment(given.said(given.member("June"), given.thread(), null, "Nothing private in it.")
                .id());
        var priya = given.moderator();
        var seen = given.claimed(priya, subject);

        assertThat(queue.item(priya, seen.id()).offered()).doesNotContain(DecisionKind.MASK_AND_APPROVE);
        assertThat(refused(() -> deciding.decide(priya, Given.decision(seen, DecisionKind.MASK_AND_APPROVE))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    @Test
    void onlyWhatARoomCanCarryOutIsOfferedAndTaken() {
        var priya = given.moderator();
        var story = Given.story(given.aStory().by(given.member("June")).sent().id());
        var seen = given.claimed(priya, story);

        assertThat(queue.item(priya, seen.id()).offered())
                .containsExactlyInAnyOrder(
                        DecisionKind.APPROVE,
                        DecisionKind.APPROVE_WITH_NOTE,
                        DecisionKind.REQUEST_CHANGES,
                        DecisionKind.REMOVE,
                        DecisionKind.ESCALATE,
                        DecisionKind.SECOND_OPINION,
                        DecisionKind.SKIP);
        assertThat(refused(() -> deciding.decide(priya, Given.decision(seen, DecisionKind.MASK_AND_APPROVE))))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(given.itemOn(story)).isEqualTo(seen);
    }

    @Test
    void whatIsEscalatedGoesUpAndItsWordsAreForColleaguesOnly() {
        var priya = given.moderator();
        var story = Given.story(given.aStory().by(given.member("June")).sent().id());

        given.decide(priya, story, DecisionKind.ESCALATE);

        var item = queue.item(priya, given.itemOn(story).id());
        assertThat(item.item().priority()).isEqualTo(Priority.HIGH);
        assertThat(item.item().claimedById()).isNull();
        assertThat(item.findings()).extracting(Finding::reason).contains(Reason.ESCALATED, Reason.NEW_MEMBER);
        assertThat(item.history()).extracting(DecisionView::message).containsExactly("Please leave the name out.");
        notToldToItsAuthor(story);
        given.decide(given.moderator(), story, DecisionKind.APPROVE);
        assertThat(queue.decisionsOn(story)).extracting(DecisionView::decision).containsExactly(DecisionKind.APPROVE);
    }

    @Test
    void aSecondOpinionIsSomebodyElses() {
        var priya = given.moderator();
        var story = Given.story(given.aStory().by(given.member("June")).sent().id());

        given.decide(priya, story, DecisionKind.SECOND_OPINION);

        var item = given.itemOn(story);
        assertThat(queue.waiting(priya, 100_000)).extracting(QueueRow::id).doesNotContain(item.id());
        assertThat(refused(() -> claiming.claim(priya, item.id()))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        notToldToItsAuthor(story);
        given.decide(given.moderator(), story, DecisionKind.APPROVE);
        assertThat(linesOn(story))
                .extracting(line -> line.action().name())
                .containsExactly("SECOND_OPINION", "APPROVE");
    }

    private void notToldToItsAuthor(Subject story) {
        assertThat(telling.about(Kind.STORY, List.of(story.id())).values())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.last()).isNull();
                    assertThat(told.waiting()).extracting("reason").isEqualTo(Reason.NEW_MEMBER);
                });
        assertThat(queue.decisionsOn(story)).isEmpty();
    }

    private List<AuditLine> linesOn(Subject subject) {
        return log.newest(given.moderator(), LogFilter.ALL, Long.MAX_VALUE, 100_000).stream()
                .filter(line -> line.kind() == subject.kind() && line.subjectId() == subject.id())
                .sorted((one, other) -> Long.compare(one.number(), other.number()))
                .toList();
    }

    @Test
    void aReportedStoryThatReadersHaveCanStayOrGo() {
        var june = given.member("June");
        var stays = given.aStory().by(june).published();
        var goes = given.aStory().by(june).published();
        given.reported(Given.story(stays.id()), june);
        given.reported(Given.story(goes.id()), june);

        given.decide(given.moderator(), Given.story(stays.id()), DecisionKind.APPROVE);
        given.decide(given.moderator(), Given.story(goes.id()), DecisionKind.REMOVE);

        assertThat(reading.story(Actor.VISITOR, stays.slug()).title()).isNotEmpty();
        assertThat(refused(() -> reading.story(Actor.VISITOR, goes.slug()))).isEqualTo(Refusal.Kind.GONE);
    }

    @Test
    void aReportedCommentThatItsAuthorTookBackIsSettledAndStaysAway() {
        var june = given.member("June");
        var thread = given.thread();
        var stays = given.approved(june, thread, null, "It stays.").id();
        var removed = given.approved(june, thread, null, "It goes.").id();
        for (var id : List.of(stays, removed)) given.reported(Given.comment(id), june);

        given.decide(given.moderator(), Given.comment(stays), DecisionKind.APPROVE);
        given.decide(given.moderator(), Given.comment(removed), DecisionKind.REMOVE);
        given.reported(Given.comment(removed), june);
        given.decide(given.moderator(), Given.comment(removed), DecisionKind.APPROVE);

        assertThat(following.page(Actor.VISITOR, thread, "", 100).comments())
                .singleElement()
                .satisfies(row -> assertThat(row.bodyHtml()).contains("It stays."));
    }

    @Test
    void whoeverComesSecondIsToldWhatWasDecidedAndNothingIsWritten() throws Exception {
        var priya = given.moderator();
        var story = Given.story(given.aStory().by(given.member("June")).sent().id());
        var seen = given.claimed(priya, story);
        deciding.decide(priya, Given.decision(seen, DecisionKind.REQUEST_CHANGES));

        var refused = catchThrowableOfType(
                Refusal.class, () -> deciding.decide(given.moderator(), Given.decision(seen, DecisionKind.APPROVE)));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused.present()).extracting("name").isEqualTo("decision");
        assertThat(refused.present()).extracting("value").isInstanceOfSatisfying(DecisionView.class, made -> {
            assertThat(made.decision()).isEqualTo(DecisionKind.REQUEST_CHANGES);
            assertThat(made.moderatorName()).isEqualTo(priya.name());
        });
        assertThat(sql.number("select count(*) from decision where item_id = " + seen.id()))
                .isEqualTo(1);
    }

    private static Refusal.Kind refused(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
