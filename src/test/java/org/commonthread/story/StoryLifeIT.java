package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.Waiting;
import org.commonthread.moderation.check.PersonalKind;
import org.commonthread.moderation.check.PersonalSpan;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What an author's verbs do to a story wherever it stands, as the database has it afterwards. */
@ArquillianTest
class StoryLifeIT {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Given given;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Tidying tidying;

    @Inject
    Appearing appearing;

    @Inject
    ScheduledStories scheduledStories;

    @Inject
    Reading reading;

    @Inject
    Previewing previewing;

    @Inject
    Versions versions;

    @Inject
    Queue queue;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    private interface Verb {
        void of(Actor author, long story);
    }

    @Test
    void whatMayNotBeIsRefusedAndWritesNothing() throws SQLException {
        var verbs = Map.<String, Verb>of(
                "send", sending::send,
                "send at an hour", (author, id) -> sending.send(author, id, tomorrow()),
                "publish", sending::publish,
                "withdraw", sending::withdraw,
                "archive", tidying::archive,
                "discard", tidying::discard);
        var refused = Map.of(
                StoryState.DRAFT, List.of("publish"),
                StoryState.SUBMITTED, List.of("publish", "archive", "discard"),
                StoryState.IN_REVIEW, List.of("publish", "archive", "discard"),
                StoryState.CHANGES_REQUESTED, List.of("publish"),
                StoryState.SCHEDULED, List.of("archive", "discard"),
                StoryState.PUBLISHED, List.of("send at an hour", "archive", "discard"),
                StoryState.UNPUBLISHED, List.of("publish", "discard"),
                StoryState.REMOVED, List.of("send", "send at an hour", "publish", "withdraw", "discard"));
        for (var state : refused.keySet()) {
            for (var verb : verbs.keySet()) {
                var june = given.member("June");
                var id = storyIn(state, june);
                var before = all(id);
                if (refused.getOrDefault(state, List.of()).contains(verb)) {
                    assertThat(refusal(() -> verbs.get(verb).of(june, id)))
                            .as("%s: %s", state, verb)
                            .isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(all(id)).as("%s: %s", state, verb).isEqualTo(before);
                } else {
                    verbs.get(verb).of(june, id);
                }
            }
        }
    }

    @Test
    void sendingTwiceIsSendingOnce() throws SQLException {
        var june = given.member("June");
        var sent = given.aStory().by(june).sent();
        var before = all(sent.id());

        var again = sending.send(june, sent.id());

        assertThat(again.state()).isEqualTo(StoryState.SUBMITTED);
        assertThat(again.waiting()).isEqualTo(sent.waiting());
        assertThat(all(sent.id())).isEqualTo(before);

        given.decide(given.moderator(), Given.story(sent.id()), DecisionKind.APPROVE);
        assertThat(sending.send(june, sent.id()).state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(sending.publish(june, sent.id()).state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(sql.number("select count(*) from story_revision where story_id = " + sent.id()))
                .isEqualTo(1);
    }

    @Test
    void aStorySheKeepsToHerselfLeavesTheQueue() {
        var june = given.member("June");
        var sent = given.aStory().by(june).sent();
        var seen = given.claimed(given.moderator(), Given.story(sent.id()));
        assertThat(seen.subjectId()).isEqualTo(sent.id());

        keep(june, sent.id(), "It was a long winter.", Audience.ONLY_ME);

        assertThat(given.isWaiting(Given.story(sent.id()))).isFalse();
        assertThat(draft(june, sent.id()).state()).isEqualTo(StoryState.DRAFT);
    }

    @Test
    void aPendingChangeLeavesTheQueueWithTheStory() {
        var june = given.member("June");
        var id = given.aStory().by(june).published().id();
        keep(june, id, "Other words.", Audience.PUBLIC);
        sending.send(june, id);
        assertThat(draft(june, id).pending()).isTrue();
        assertThat(given.isWaiting(Given.story(id))).isTrue();

        keep(june, id, "Other words.", Audience.ONLY_ME);

        assertThat(draft(june, id).pending()).isFalse();
        assertThat(given.isWaiting(Given.story(id))).isFalse();
    }

    @Test
    void aTrustedAuthorsChangeWaitsOnlyForWhatItAdds() {
        var maya = given.trustedMember("Maya");
        var linked = "I found this helpful: https://example.org/help and rested.";
        var id = given.aStory().by(maya).saying(linked).published().id();
        assertThat(given.isWaiting(Given.story(id))).isFalse();

        keep(maya, id, linked + " A lot.", Audience.PUBLIC);
        assertThat(sending.send(maya, id).waiting()).as("nothing new in it").isNull();

        keep(maya, id, linked + " A lot. See also https://example.org/other", Audience.PUBLIC);
        assertThat(sending.send(maya, id).waiting()).as("a new link").isNotNull();
        var slug = reading.slug(id);
        assertThat(reading.story(Actor.VISITOR, slug).bodyHtml())
                .contains("A lot.")
                .doesNotContain("example.org/other");
        assertThat(draft(maya, id).pending()).isTrue();

        keep(maya, id, linked + " A lot. Ring me: 0151 2345 6789", Audience.PUBLIC);
        assertThat(sending.send(maya, id).waiting()).as("a phone number").isNotNull();

        keep(maya, id, linked + " Less.", Audience.PUBLIC);
        assertThat(sending.send(maya, id).waiting()).as("taken out again").isNull();
        assertThat(given.isWaiting(Given.story(id))).isFalse();
        assertThat(reading.story(Actor.VISITOR, slug).bodyHtml()).contains("Less.");
    }

    @Test
    void aStoryAppearsAtItsHourAndNotBefore() {
        var maya = given.trustedMember("Maya");
        var id = given.aStory().by(maya).kept().id();

        var sent = sending.send(maya, id, tomorrow());

        assertThat(sent.state()).isEqualTo(StoryState.SCHEDULED);
        assertThat(sent.showAt()).isEqualTo(tomorrow().instant());
        assertThat(refusal(() -> reading.story(Actor.VISITOR, sent.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        at(
                tomorrow().instant().minusSeconds(1),
                () -> assertThat(appearing.appear(id)).isFalse());
        at(tomorrow().instant(), () -> assertThat(appearing.due(1_000)).contains(id));
        at(tomorrow().instant(), () -> scheduledStories.run());
        assertThat(reading.story(Actor.VISITOR, sent.slug()).publishedAt())
                .isEqualTo(tomorrow().instant());
        at(
                tomorrow().instant(),
                () -> assertThat(appearing.appear(id)).as("once").isFalse());
    }

    @Test
    void ofManyNodesOneShowsAStoryAtItsHour() throws SQLException {
        var maya = given.trustedMember("Maya");
        for (int round = 0; round < 5; round++) {
            var id = given.aStory().by(maya).kept().id();
            sending.send(maya, id, tomorrow());

            var nodes = AtOnce.times(6, i -> () -> {
                var did = new boolean[1];
                at(tomorrow().instant(), () -> did[0] = appearing.appear(id));
                return did[0];
            });

            assertThat(nodes.stream().filter(AtOnce.Ended::given)).hasSize(1);
            assertThat(sql.number("select count(*) from comment_thread where kind = 'STORY' and subject_id = " + id))
                    .isEqualTo(1);
        }
    }

    @Test
    void aNewMembersStoryWaitsForTheModeratorAndThenForItsHour() {
        var june = given.member("June");
        var id = given.aStory().by(june).kept().id();
        assertThat(sending.send(june, id, tomorrow()).state()).isEqualTo(StoryState.SUBMITTED);

        given.decide(given.moderator(), Given.story(id), DecisionKind.APPROVE);

        assertThat(draft(june, id).state()).isEqualTo(StoryState.SCHEDULED);
        assertThat(sending.publish(june, id).state()).isEqualTo(StoryState.PUBLISHED);
    }

    @Test
    void aStoryTakenBackOrKeptToHerselfDoesNotAppear() {
        var maya = given.trustedMember("Maya");
        var withdrawn = given.aStory().by(maya).kept().id();
        sending.send(maya, withdrawn, tomorrow());
        sending.withdraw(maya, withdrawn);
        var narrowed = given.aStory().by(maya).kept().id();
        sending.send(maya, narrowed, tomorrow());
        keep(maya, narrowed, "It was a long winter.", Audience.ONLY_ME);
        var fewer = given.aStory().by(maya).to(Audience.PUBLIC).kept().id();
        sending.send(maya, fewer, tomorrow());
        keep(maya, fewer, "It was a long winter.", Audience.MEMBERS);

        at(tomorrow().instant(), () -> {
            assertThat(appearing.appear(withdrawn)).isFalse();
            assertThat(appearing.appear(narrowed)).isFalse();
            assertThat(appearing.appear(fewer)).isTrue();
        });

        assertThat(draft(maya, withdrawn).state()).isEqualTo(StoryState.DRAFT);
        assertThat(draft(maya, narrowed).state()).isEqualTo(StoryState.DRAFT);
        assertThat(refusal(() -> reading.story(Actor.VISITOR, reading.slug(fewer))))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(reading.story(given.member("Omar"), reading.slug(fewer)).id())
                .isEqualTo(fewer);
    }

    @Test
    void anotherHourTakesThePlaceOfTheFirstAndNoneMeansNow() {
        var maya = given.trustedMember("Maya");
        var id = given.aStory().by(maya).kept().id();
        sending.send(maya, id, tomorrow());
        var later = new Appointment(tomorrow().wall().plusDays(1), BERLIN);

        assertThat(sending.send(maya, id, later).showAt()).isEqualTo(later.instant());
        assertThat(sending.send(maya, id).state()).isEqualTo(StoryState.PUBLISHED);
    }

    @Test
    void whatWasThrownAwayIsHersAgainForThirtyDaysAndThenGone() throws SQLException {
        var june = given.member("June");
        var id = given.aStory().by(june).kept().id();
        var now = clock.instant();
        tidying.discard(june, id);
        assertThat(line(june, id).goneAt()).isNotNull();
        at(now.plus(Duration.ofDays(30)), () -> assertThat(tidying.erase(id)).isFalse());

        tidying.bringBack(june, id);
        assertThat(line(june, id).shelf()).isNull();
        at(now.plus(Duration.ofDays(31)), () -> assertThat(tidying.erase(id)).isFalse());

        tidying.discard(june, id);
        at(
                now.plus(Duration.ofDays(31)),
                () -> assertThat(tidying.thrownAway(10_000)).contains(id));
        at(now.plus(Duration.ofDays(31)), () -> assertThat(tidying.erase(id)).isTrue());
        assertThat(sql.number("select count(*) from story where id = " + id)).isZero();
        assertThat(sql.number("select count(*) from story_slug where story_id = " + id))
                .isZero();
    }

    @Test
    void anotherWordBringsBackWhatWasThrownAway() {
        var june = given.member("June");
        var id = given.aStory().by(june).kept().id();
        tidying.discard(june, id);

        keep(june, id, "I was not done with this.", Audience.MEMBERS);

        assertThat(line(june, id).shelf()).isNull();
    }

    @Test
    void anUntouchedDraftIsThrownAwayAfterHalfAYearUnlessItWasPutAway() {
        var june = given.member("June");
        var forgotten = given.aStory().by(june).kept().id();
        var putAway = given.aStory().by(june).kept().id();
        tidying.archive(june, putAway);
        var live = given.aStory().by(june).published().id();
        var later = clock.instant().plus(DraftLine.KEPT).plusSeconds(60);

        at(later, () -> {
            assertThat(tidying.untouched(10_000)).contains(forgotten).doesNotContain(putAway, live);
            assertThat(tidying.forget(forgotten)).isTrue();
            assertThat(tidying.forget(putAway)).isFalse();
            assertThat(tidying.forget(live)).isFalse();
        });

        assertThat(line(june, forgotten).shelf()).isEqualTo(Shelf.BIN);
        assertThat(line(june, forgotten).goneAt()).isEqualTo(later.plus(DraftLine.IN_THE_BIN));
    }

    @Test
    void whatSheSendsWithinFiveMinutesIsOneVersion() {
        var maya = given.trustedMember("Maya");
        var start = clock.instant().minus(Duration.ofHours(1));
        var id = new long[1];
        at(
                start,
                () -> id[0] = given.aStory().by(maya).saying("One.").published().id());
        at(start.plusSeconds(299), () -> resend(maya, id[0], "One and a half."));
        at(start.plusSeconds(301), () -> resend(maya, id[0], "Two."));

        var told = versions.of(maya, id[0]);

        assertThat(told).hasSize(2);
        assertThat(told.get(0).live()).isTrue();
        assertThat(told.get(0).change().toString()).contains("<del>One and a half</del><ins>Two</ins>.");
        assertThat(told.get(told.size() - 1).change().toString()).doesNotContain("<ins>");
        assertThat(told.get(1).change().toString()).contains("One and a half.");
        assertThat(reading.story(Actor.VISITOR, reading.slug(id[0])).edited()).isTrue();
        assertThat(refusal(() -> versions.of(given.moderator(), id[0]))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void aSlipMendedAtOnceIsNotCalledEdited() {
        var maya = given.trustedMember("Maya");
        var start = clock.instant().minus(Duration.ofHours(1));
        var id = new long[1];
        at(
                start,
                () -> id[0] = given.aStory().by(maya).saying("Won.").published().id());
        at(start.plusSeconds(200), () -> resend(maya, id[0], "One."));

        assertThat(reading.story(Actor.VISITOR, reading.slug(id[0])).edited()).isFalse();
    }

    @Test
    void aModeratorSeesWhatAPendingChangeChanges() {
        var june = given.member("June");
        var id =
                given.aStory().by(june).saying("They built a sofa.").published().id();
        resend(june, id, "They built a ship.");

        var item = queue.item(given.moderator(), given.itemOn(Given.story(id)).id());

        assertThat(String.valueOf(item.change())).contains("They built a <del>sofa</del><ins>ship</ins>.");
        var first = given.aStory().by(given.member("Omar")).sent();
        assertThat(queue.item(
                                given.moderator(),
                                given.itemOn(Given.story(first.id())).id())
                        .change())
                .isNull();
    }

    @Test
    void whatLooksPrivateIsShownToHerAndWaitsForAModeratorIfSheSendsItAnyway() {
        var maya = given.trustedMember("Maya");
        var id = given.aStory()
                .by(maya)
                .saying("Dr Quenstedt at 12 Willow Lane was kind.")
                .kept()
                .id();

        assertThat(sending.personal(maya, id).body())
                .extracting(PersonalSpan::kind)
                .containsExactly(PersonalKind.CLINICIAN, PersonalKind.ADDRESS);
        var sent = sending.send(maya, id);

        assertThat(sent.waiting()).isNotNull().extracting(Waiting::reason).isEqualTo(Reason.PII_SUSPECTED);
        assertThat(queue.reasons(List.of(given.itemOn(Given.story(id)))).values())
                .containsExactly(List.of(Reason.PII_SUSPECTED));
    }

    @Test
    void thePreviewIsTheStoryAsItWillBe() {
        var maya = given.trustedMember("Maya");
        var draft = given.aStory().by(maya).saying("## Words\n\nwith *weight*").kept();

        var preview = previewing.preview(maya, draft);
        sending.send(maya, draft.id());
        var published = reading.story(Actor.VISITOR, reading.slug(draft.id()));

        assertThat(preview)
                .usingRecursiveComparison()
                .ignoringFields("slug", "publishedAt", "sentAt", "threadId", "about", "timeline")
                .isEqualTo(published);
        assertThat(preview.about()).isEqualTo(published.about());
        assertThat(preview.timeline()).isEqualTo(published.timeline());
    }

    @Test
    void nobodyElseTidiesUp() {
        var id = given.aStory().by(given.member("June")).kept().id();
        var omar = given.member("Omar");

        assertThat(refusal(() -> tidying.discard(omar, id))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> tidying.archive(given.moderator(), id))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> tidying.bringBack(Actor.VISITOR, id))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    private long storyIn(StoryState state, Actor author) {
        var id = given.aStory().by(author).kept().id();
        if (state == StoryState.DRAFT) return id;
        if (state == StoryState.SCHEDULED) sending.send(author, id, tomorrow());
        else sending.send(author, id);
        var story = Given.story(id);
        switch (state) {
            case IN_REVIEW -> given.claimed(given.moderator(), story);
            case CHANGES_REQUESTED -> given.decide(given.moderator(), story, DecisionKind.REQUEST_CHANGES);
            case REMOVED -> given.decide(given.moderator(), story, DecisionKind.REMOVE);
            case SCHEDULED, PUBLISHED, UNPUBLISHED -> approve(id);
            default -> {
                // it waits
            }
        }
        if (state == StoryState.UNPUBLISHED) sending.withdraw(author, id);
        assertThat(draft(author, id).state()).isEqualTo(state);
        return id;
    }

    private void resend(Actor author, long id, String body) {
        keep(author, id, body, Audience.PUBLIC);
        sending.send(author, id);
    }

    private void approve(long id) {
        if (given.isWaiting(Given.story(id))) given.decide(given.moderator(), Given.story(id), DecisionKind.APPROVE);
    }

    /** Tomorrow at nine by a clock in Berlin. */
    private Appointment tomorrow() {
        return new Appointment(
                LocalDateTime.ofInstant(Clock.systemUTC().instant(), BERLIN)
                        .toLocalDate()
                        .plusDays(1)
                        .atTime(9, 0),
                BERLIN);
    }

    private void at(Instant then, Runnable deed) {
        clock.travel(then, deed);
    }

    private void keep(Actor author, long id, String body, Audience audience) {
        var draft = draft(author, id);
        writing.keep(
                author,
                new KeepDraft(
                        draft.draftKey(),
                        draft.seq() + 1,
                        draft.words().saying(body).to(audience)));
    }

    private DraftView draft(Actor author, long id) {
        return writing.draft(author, reading.slug(id));
    }

    private DraftLine line(Actor author, long id) {
        return reading.own(author, 1_000).stream()
                .filter(line -> line.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** All that a verb could write about a story, but the version, which a mere lock may not raise either. */
    private String all(long id) throws SQLException {
        return sql.text("select state || '/' || seq || '/' || sent_revision || '/' || live_revision || '/'"
                        + " || pending_revision || '/' || version || '/' || coalesce(show_zone, '') || '/' || saved_at"
                        + " from story where id = " + id)
                + sql.number("select count(*) from story_revision where story_id = " + id)
                + sql.number("select count(*) from review_item where state = 'OPEN' and subject_id = " + id)
                + sql.number("select count(*) from story_set_aside where story_id = " + id);
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
