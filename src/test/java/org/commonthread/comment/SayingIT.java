package org.commonthread.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Telling;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.commonthread.story.Audience;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From the moment a comment is sent: how fast, who is told and when, and how it can be changed or undone. */
@ArquillianTest
class SayingIT {
    @Inject
    Given given;

    @Inject
    Answering answering;

    @Inject
    TakingBack takingBack;

    @Inject
    Announcing announcing;

    @Inject
    Purging purging;

    @Inject
    Following following;

    @Inject
    Activity activity;

    @Inject
    Telling telling;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Inject
    Heard heard;

    /** Listens as a room above would. */
    @jakarta.enterprise.context.ApplicationScoped
    static class Heard {
        final ConcurrentLinkedQueue<CommentAppeared> events = new ConcurrentLinkedQueue<>();

        void hear(@Observes CommentAppeared event) {
            events.add(event);
        }

        List<CommentAppeared> of(long comment) {
            return events.stream().filter(event -> event.commentId() == comment).toList();
        }
    }

    @Test
    void aCommentIsAnnouncedOnceWhenItsTenSecondsAreOver() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var posted = given.said(maya, thread, null, "I know that winter.").id();

        announceAt(Duration.ofSeconds(9), posted);
        assertThat(heard.of(posted)).isEmpty();
        var both = AtOnce.times(2, i -> () -> {
            announceAt(Duration.ofSeconds(11), posted);
            return i;
        });
        announceAt(Duration.ofHours(1), posted);

        assertThat(both).allMatch(AtOnce.Ended::well);
        assertThat(heard.of(posted)).singleElement().satisfies(event -> {
            assertThat(event.threadId()).isEqualTo(thread);
            assertThat(event.authorId()).isEqualTo(maya.id());
            assertThat(event.subject().kind()).isEqualTo(Kind.STORY);
            assertThat(event.mentioned()).isEmpty();
        });
    }

    @Test
    void nobodyIsToldOfWhatWasUndone() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var posted = given.said(maya, thread, null, "Sent too soon.").id();

        var undone = takingBack.undo(maya, posted);
        var again = takingBack.undo(maya, posted);
        announceAt(Duration.ofMinutes(1), posted);

        assertThat(undone.state()).isEqualTo(CommentState.REMOVED_BY_AUTHOR);
        assertThat(again.state()).isEqualTo(CommentState.REMOVED_BY_AUTHOR);
        assertThat(heard.of(posted)).isEmpty();
        assertThat(following.page(maya, Part.first(thread), OwnMarks.NONE).comments())
                .isEmpty();
    }

    @Test
    void whatWaitsIsAnnouncedAfterItIsApproved() {
        var thread = given.thread();
        var posted =
                given.said(given.member("June"), thread, null, "May I ask?").id();
        announceAt(Duration.ofHours(1), posted);
        assertThat(heard.of(posted)).isEmpty();

        given.decide(given.moderator(), Given.comment(posted), DecisionKind.APPROVE);
        announceAt(Duration.ofSeconds(5), posted);
        assertThat(heard.of(posted)).isEmpty();
        announceAt(Duration.ofSeconds(20), posted);

        assertThat(heard.of(posted)).hasSize(1);
    }

    @Test
    void whatWasTakenBackCanBeBroughtBackForTenMinutes() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        var june = given.member("June");
        var seen = given.said(maya, thread, null, "I know that winter.").id();
        var held = given.said(june, thread, null, "Me too.").id();
        takingBack.takeBack(maya, seen);
        takingBack.takeBack(june, held);
        assertThat(given.isWaiting(Given.comment(held))).isFalse();

        assertThat(takingBack.undo(maya, seen).state()).isEqualTo(CommentState.VISIBLE);
        assertThat(takingBack.undo(maya, seen).state()).as("a second click").isEqualTo(CommentState.VISIBLE);
        assertThat(takingBack.undo(june, held).state()).isEqualTo(CommentState.PENDING);
        assertThat(given.isWaiting(Given.comment(held))).isTrue();

        takingBack.takeBack(maya, seen);
        assertThat(refusedIn(Duration.ofMinutes(11), () -> takingBack.undo(maya, seen)))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void wordsTakenBackAreForgottenAfterADay() throws Exception {
        var thread = given.thread();
        var june = given.member("June");
        var answered =
                given.approved(june, thread, null, "Words nobody shall keep.").id();
        given.approved(given.member("Omar"), thread, answered, "Thank you.");
        takingBack.takeBack(june, answered);

        clock.travel(in(Duration.ofHours(23)), () -> purging.purge(1000));
        assertThat(words(answered)).contains("nobody shall keep");
        clock.travel(in(Duration.ofHours(25)), () -> purging.purge(1000));

        assertThat(words(answered)).isEmpty();
        assertThat(sql.text("select max(text) from review_item where kind = 'COMMENT' and subject_id = " + answered))
                .isNullOrEmpty();
        assertThat(following
                        .page(Actor.VISITOR, Part.first(thread), OwnMarks.NONE)
                        .comments())
                .hasSize(2);
    }

    @Test
    void whatAModeratorTookDownIsKeptWhileItCanBeAppealed() throws Exception {
        var june = given.member("June");
        var posted = given.said(june, given.thread(), null, "You are a fool.").id();
        given.decide(given.moderator(), Given.comment(posted), DecisionKind.REMOVE);

        clock.travel(in(Duration.ofDays(179)), () -> purging.purge(1000));
        assertThat(words(posted)).contains("fool");
        clock.travel(in(Duration.ofDays(181)), () -> purging.purge(1000));
        assertThat(words(posted)).isEmpty();
    }

    @Test
    void aChangeAskedForIsMadeAndSentAgain() {
        var thread = given.thread();
        var june = given.member("June");
        var posted = given.said(june, thread, null, "Doctor Brown at St Mary’s said so.")
                .id();
        given.decide(given.moderator(), Given.comment(posted), DecisionKind.REQUEST_CHANGES);

        assertThat(telling.about(Kind.COMMENT, List.of(posted)).get(posted)).satisfies(told -> {
            assertThat(told.waiting()).isNull();
            assertThat(told.last()).isNotNull();
        });
        assertThat(activity.by(june, Long.MAX_VALUE, 5))
                .singleElement()
                .satisfies(line -> assertThat(line.maySendAgain()).isTrue());
        clock.travel(in(Duration.ofDays(3)), () -> answering.edit(june, posted, "My doctor said so."));

        assertThat(given.isWaiting(Given.comment(posted))).isTrue();
        given.decide(given.moderator(), Given.comment(posted), DecisionKind.APPROVE);
        assertThat(following
                        .page(Actor.VISITOR, Part.first(thread), OwnMarks.NONE)
                        .comments())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.bodyHtml()).contains("My doctor");
                    assertThat(row.editedAt()).isNull();
                });
    }

    @Test
    void oneBreathIsTakenBetweenTwoComments() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        say(maya, thread, Duration.ZERO);

        var tooSoon = catchThrowableOfType(Refusal.class, () -> say(maya, thread, Duration.ofSeconds(14)));

        assertThat(tooSoon.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
        assertThat(tooSoon.retrySeconds()).isBetween(1L, 15L);
        say(maya, thread, Duration.ofSeconds(16));
    }

    @Test
    void aNewMemberHasTwentyADayAndAnyoneAHundred() {
        var thread = given.thread();
        var june = given.member("June");
        var noon = in(Duration.ofDays(1))
                .truncatedTo(java.time.temporal.ChronoUnit.DAYS)
                .plus(Duration.ofHours(2));
        assertThat(sayUntilRefused(june, thread, noon)).isEqualTo(20);
        assertThat(sayUntilRefused(june, thread, noon.plus(Duration.ofDays(1)))).isEqualTo(20);
        assertThat(sayUntilRefused(june, thread, noon.plus(Duration.ofDays(4)))).isEqualTo(100);
    }

    @Test
    void ofManyCommentsAtOnceOneIsTaken() {
        var thread = given.thread();
        var maya = given.trustedMember("Maya");
        given.rested(maya);

        var ended = AtOnce.times(
                8, i -> () -> answering.post(maya, new PostComment(thread, null, "Number " + i, Given.random())));

        assertThat(ended.stream().filter(AtOnce.Ended::well)).hasSize(1);
        assertThat(ended.stream().filter(each -> each.in(Refusal.Kind.TOO_MANY)))
                .hasSize(7);
    }

    @Test
    void onlyWhoCanSeeTheThreadIsCalled() {
        var story = given.aStory().by(given.member("Maya")).to(Audience.MEMBERS).published();
        var thread = following.threadOn(Given.story(story.id()));
        var omar = given.member("Omar");
        var maya = given.trustedMember("Maya");
        var posted = given.said(
                        maya,
                        thread,
                        null,
                        "Thank you @" + omar.handle() + " and @nobody-here-"
                                + Given.random().substring(0, 6))
                .id();

        var row = following.comment(maya, thread, posted);
        assertThat(row.bodyHtml())
                .contains("href=\"/members/" + omar.handle() + "\"")
                .contains("nobody-here")
                .doesNotContain("/members/nobody");
        assertThat(activity.to(omar, 5)).extracting(ActivityLine::id).containsExactly(posted);
        announceAt(Duration.ofSeconds(20), posted);
        assertThat(heard.of(posted).get(0).mentioned()).containsExactly(omar.id());

        var own = given.aStory().by(maya).to(Audience.ONLY_ME).published();
        var alone = following.threadOn(Given.story(own.id()));
        var unheard = given.said(maya, alone, null, "I wish I could tell @" + omar.handle())
                .id();
        assertThat(following.comment(maya, alone, unheard).bodyHtml()).doesNotContain("href");
        assertThat(activity.to(omar, 5)).extracting(ActivityLine::id).containsExactly(posted);
    }

    @Test
    void sheFindsWhatWasSaidToHerAndWhatBecameOfHerOwn() {
        var maya = given.trustedMember("Maya");
        var story = given.aStory().by(maya).published();
        var thread = following.threadOn(Given.story(story.id()));
        var omar = given.trustedMember("Omar");
        var first = given.said(omar, thread, null, "I know that winter.").id();
        var reply = given.said(maya, thread, first, "Then you know.").id();
        given.said(omar, thread, first, "His own words under his own.");

        assertThat(activity.to(maya, 5)).extracting(ActivityLine::id).contains(first);
        assertThat(activity.to(omar, 5)).extracting(ActivityLine::id).containsExactly(reply);
        assertThat(activity.by(maya, Long.MAX_VALUE, 5)).first().satisfies(line -> {
            assertThat(line.id()).isEqualTo(reply);
            assertThat(line.mayUndo()).isTrue();
            assertThat(line.state()).isEqualTo(CommentState.VISIBLE);
        });
        assertThat(activity.watched(omar, 5)).singleElement().satisfies(line -> {
            assertThat(line.threadId()).isEqualTo(thread);
            assertThat(line.unread()).isEqualTo(1);
        });
    }

    private int sayUntilRefused(Actor author, long thread, Instant from) {
        var said = new ArrayList<Integer>();
        for (int i = 0; i <= 100; i++) {
            var number = i;
            try {
                clock.travel(from.plusSeconds(16L * i), () -> {
                    answering.post(author, new PostComment(thread, null, "Number " + number, Given.random()));
                });
                said.add(number);
            } catch (Refusal tooMany) {
                assertThat(tooMany.kind()).isEqualTo(Refusal.Kind.TOO_MANY);
                break;
            }
        }
        return said.size();
    }

    private void say(Actor author, long thread, Duration later) {
        clock.travel(in(later), () -> answering.post(author, new PostComment(thread, null, "Words.", Given.random())));
    }

    private void announceAt(Duration later, long comment) {
        clock.travel(in(later), () -> {
            announcing.announce(announcing.due(10_000).stream()
                    .filter(due -> due == comment)
                    .toList());
        });
    }

    private Instant in(Duration later) {
        return clock.instant().plus(later);
    }

    private String words(long comment) throws Exception {
        return sql.text("select body || body_html from comment where id = " + comment);
    }

    private Refusal.Kind refusedIn(Duration later, Runnable deed) {
        return catchThrowableOfType(Refusal.class, () -> clock.travel(in(later), deed))
                .kind();
    }
}
