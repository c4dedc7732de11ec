package org.commonthread.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.AtOnce;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.Following;
import org.commonthread.member.Actor;
import org.commonthread.moderation.Deciding;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.Subjects;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class StoriesIT {
    private static final int ALL = 100_000;

    @Inject
    Given given;

    @Inject
    Writing writing;

    @Inject
    Sending sending;

    @Inject
    Reading reading;

    @Inject
    Following following;

    @Inject
    Subjects subjects;

    @Inject
    Queue queue;

    @Inject
    Deciding deciding;

    @Inject
    Sql sql;

    /** What members read is kept; whatever becomes of it, nobody reads it as it was. */
    @Test
    void aMemberReadsAStoryAsItIsNow() {
        var maya = given.trustedMember("Maya");
        var omar = given.member("Omar");
        var story = given.aStory().by(maya).to(Audience.MEMBERS).published();
        var thread = reading.story(omar, story.slug()).threadId();
        assertThat(reading.story(omar, story.slug()).commentCount()).isZero();

        given.said(maya, thread, null, "One.");
        assertThat(reading.story(omar, story.slug()).commentCount()).isEqualTo(1);

        sending.withdraw(maya, story.id());
        assertThat(catchThrowableOfType(Refusal.class, () -> reading.story(omar, story.slug()))
                        .kind())
                .isEqualTo(Refusal.Kind.GONE);
    }

    @Test
    void aNewMembersStoryWaitsForAFirstLookWithinFourHours() {
        var june = given.member("June");

        var sent = given.aStory().by(june).sent();

        assertThat(sent.state()).isEqualTo(StoryState.SUBMITTED);
        assertThat(sent.waiting())
                .isNotNull()
                .satisfies(waiting -> assertThat(waiting.reason()).isEqualTo(Reason.NEW_MEMBER));
        var item = given.itemOn(Given.story(sent.id()));
        assertThat(queue.reasons(List.of(item))).isEqualTo(Map.of(item.id(), List.of(Reason.NEW_MEMBER)));
        assertThat(Duration.between(item.createdAt(), item.dueAt())).isEqualTo(Duration.ofHours(4));
        assertThat(refusal(() -> reading.story(Actor.VISITOR, sent.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void afterThreeApprovalsHerNextStoryIsPublishedAtOnce() {
        var maya = given.trustedMember("Maya");

        var sent = given.aStory().by(maya).sent();

        assertThat(sent.state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(sent.waiting()).isNull();
        assertThat(given.isWaiting(Given.story(sent.id()))).isFalse();
        assertThat(reading.story(Actor.VISITOR, sent.slug()).title()).isNotEmpty();
    }

    @Test
    void aStoryForHerselfReachesNoQueueAndNoOtherReader() {
        var june = given.member("June");

        var sent = given.aStory().by(june).to(Audience.ONLY_ME).sent();

        assertThat(sent.state()).isEqualTo(StoryState.PUBLISHED);
        assertThat(given.isWaiting(Given.story(sent.id()))).isFalse();
        assertThat(reading.story(june, sent.slug()).id()).isEqualTo(sent.id());
        for (var other : List.of(Actor.VISITOR, given.member("Omar"), given.moderator())) {
            assertThat(refusal(() -> reading.story(other, sent.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
    }

    @Test
    void everyAudienceIsTheSameWhereverAStoryIsFound() {
        var june = given.member("June");
        var omar = given.member("Omar");
        var readers = Map.of("visitor", Actor.VISITOR, "member", omar, "author", june);
        var allowed = Map.of(
                Audience.PUBLIC, Set.of("visitor", "member", "author"),
                Audience.MEMBERS, Set.of("member", "author"),
                Audience.ONLY_ME, Set.of("author"));
        allowed.forEach((audience, who) -> {
            var id = given.aStory().by(june).to(audience).published().id();
            readers.forEach((name, reader) -> {
                var may = who.contains(name);
                assertThat(isRead(reader, id))
                        .as("story() %s %s", audience, name)
                        .isEqualTo(may);
                assertThat(subjects.describe(Given.story(id), reader).isPresent())
                        .as("describe() %s %s", audience, name)
                        .isEqualTo(may);
                assertThat(ids(reading.by(june.handle(), reader, ALL)).contains(id))
                        .as("by() %s %s", audience, name)
                        .isEqualTo(may);
                // what she keeps to herself is news to nobody
                var listed = may && audience != Audience.ONLY_ME;
                assertThat(ids(newest(reader)).contains(id))
                        .as("newest() %s %s", audience, name)
                        .isEqualTo(listed);
                assertThat(ids(reading.unanswered(reader, ALL)).contains(id))
                        .as("unanswered() %s %s", audience, name)
                        .isEqualTo(listed);
            });
        });
    }

    @Test
    void anAnsweredStoryIsNoLongerUnanswered() {
        var thread = given.thread();
        assertThat(threads(reading.unanswered(Actor.VISITOR, ALL))).contains(thread);

        given.approved(given.member("Omar"), thread, null, "I know that winter.");

        assertThat(threads(reading.unanswered(Actor.VISITOR, ALL))).doesNotContain(thread);
    }

    @Test
    void aNarrowerAudienceCountsAtOnceEverywhere() {
        var june = given.member("June");
        var story = given.aStory().by(june);
        var id = story.published().id();
        var thread = following.threadOn(Given.story(id));

        narrow(june, id, Audience.MEMBERS);

        assertThat(isRead(Actor.VISITOR, id)).isFalse();
        assertThat(ids(newest(Actor.VISITOR))).doesNotContain(id);
        assertThat(refusal(() -> following.subject(Actor.VISITOR, thread))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(isRead(given.member("Omar"), id)).isTrue();
    }

    @Test
    void aStoryNarrowedWhileItWaitsIsNotShownToMoreThanThat() {
        var june = given.member("June");
        var sent = given.aStory().by(june).sent();

        narrow(june, sent.id(), Audience.MEMBERS);
        given.decide(given.moderator(), Given.story(sent.id()), DecisionKind.APPROVE);

        assertThat(isRead(Actor.VISITOR, sent.id())).isFalse();
        assertThat(isRead(given.member("Omar"), sent.id())).isTrue();
    }

    @Test
    void aWiderAudienceWaitsUntilTheStoryIsSentAgain() {
        var june = given.member("June");
        var id = given.aStory().by(june).to(Audience.MEMBERS).published().id();

        narrow(june, id, Audience.PUBLIC);

        assertThat(isRead(Actor.VISITOR, id)).isFalse();
    }

    @Test
    void anAuthorMayTakeHerStoryBackInAnyStateButRemoved() {
        var june = given.member("June");
        var priya = given.moderator();

        var draft = given.aStory().by(june).kept();
        assertThat(sending.withdraw(june, draft.id()).state()).isEqualTo(StoryState.DRAFT);

        var submitted = given.aStory().by(june).sent();
        assertThat(sending.withdraw(june, submitted.id()).state()).isEqualTo(StoryState.DRAFT);
        assertThat(given.isWaiting(Given.story(submitted.id()))).isFalse();

        var inReview = given.aStory().by(june).sent();
        var seen = given.claimed(priya, Given.story(inReview.id()));
        assertThat(state(june, inReview.id())).isEqualTo(StoryState.IN_REVIEW);
        assertThat(sending.withdraw(june, inReview.id()).state()).isEqualTo(StoryState.DRAFT);
        assertThat(refusal(() -> deciding.decide(priya, Given.decision(seen, DecisionKind.APPROVE))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(state(june, inReview.id())).isEqualTo(StoryState.DRAFT);

        var sentBack = given.aStory().by(june).sent();
        given.decide(priya, Given.story(sentBack.id()), DecisionKind.REQUEST_CHANGES);
        assertThat(state(june, sentBack.id())).isEqualTo(StoryState.CHANGES_REQUESTED);
        assertThat(sending.withdraw(june, sentBack.id()).state()).isEqualTo(StoryState.DRAFT);

        var published = given.aStory().by(june).published();
        assertThat(sending.withdraw(june, published.id()).state()).isEqualTo(StoryState.UNPUBLISHED);
        assertThat(refusal(() -> reading.story(Actor.VISITOR, published.slug())))
                .isEqualTo(Refusal.Kind.GONE);
        assertThat(sending.withdraw(june, published.id()).state()).isEqualTo(StoryState.UNPUBLISHED);

        var removed = given.aStory().by(june).sent();
        given.decide(priya, Given.story(removed.id()), DecisionKind.REMOVE);
        assertThat(refusal(() -> sending.withdraw(june, removed.id()))).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(state(june, removed.id())).isEqualTo(StoryState.REMOVED);
    }

    @Test
    void aRemovedStoryIsGoneForThoseWhoMightHaveReadItAndUnknownToOthers() {
        var june = given.member("June");
        var live = given.aStory().by(june).to(Audience.MEMBERS).published();
        rewrite(june, live.id(), "These words are worse.");
        sending.send(june, live.id());
        given.decide(given.moderator(), Given.story(live.id()), DecisionKind.REMOVE);
        var neverSeen = given.aStory().by(june).sent();
        given.decide(given.moderator(), Given.story(neverSeen.id()), DecisionKind.REMOVE);
        var omar = given.member("Omar");

        assertThat(refusal(() -> reading.story(omar, live.slug()))).isEqualTo(Refusal.Kind.GONE);
        assertThat(refusal(() -> reading.story(Actor.VISITOR, live.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> reading.story(omar, neverSeen.slug()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> reading.story(omar, "no-such-story-" + Given.random())))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(subjects.describe(Given.story(live.id()), omar)).isEmpty();
    }

    @Test
    void noOneElseWritesInHerStory() {
        var id = given.aStory().by(given.member("June")).kept().id();
        var omar = given.member("Omar");

        assertThat(refusal(() -> sending.send(omar, id))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> sending.withdraw(given.moderator(), id))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> sending.send(Actor.VISITOR, id))).isEqualTo(Refusal.Kind.LOGIN_NEEDED);
    }

    @Test
    void anOldAddressLeadsToTheStory() {
        var june = given.member("June");
        var story = given.aStory().by(june);
        var draftSlug = story.kept().slug();

        var published = story.published();

        assertThat(published.slug()).isNotEqualTo(draftSlug).startsWith("story-");
        assertThat(reading.story(Actor.VISITOR, draftSlug).slug()).isEqualTo(published.slug());
    }

    @Test
    void storiesOfTheSameNameHaveAddressesOfTheirOwnEvenWhenSentAtOnce() {
        var title = "The same title " + Given.random();
        var drafts = List.of(given.member("June"), given.member("Omar"), given.member("Ruth"));
        var sent = AtOnce.times(3, i -> {
            var author = drafts.get(i);
            var id = given.aStory().by(author).called(title).kept().id();
            return () -> sending.send(author, id);
        });

        assertThat(sent.stream().map(each -> each.given().slug()).distinct()).hasSize(3);
    }

    @Test
    void aTitleWithoutASpaceCanBeSentToo() {
        var sent = given.aStory()
                .by(given.member("June"))
                .called("a".repeat(60) + Given.random())
                .sent();

        assertThat(sent.slug()).startsWith("aaaa").hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void wordsSentAgainWhileTheyWaitAreTheNextRevisionOfTheSameItem() {
        var june = given.member("June");
        var sent = given.aStory().by(june).sent();
        var before = given.itemOn(Given.story(sent.id()));

        rewrite(june, sent.id(), "I found better words.");
        sending.send(june, sent.id());

        var after = given.itemOn(Given.story(sent.id()));
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.text()).isEqualTo("I found better words.");
        assertThat(after.revision()).isEqualTo(before.revision() + 1);
        assertThat(after.version()).isGreaterThan(before.version());
    }

    @Test
    void aDecisionOnWordsThatHaveChangedChangesNothing() throws Exception {
        var june = given.member("June");
        var priya = given.moderator();
        var sent = given.aStory().by(june).sent();
        var seen = given.claimed(priya, Given.story(sent.id()));
        rewrite(june, sent.id(), "I found better words.");
        sending.send(june, sent.id());
        var lines = sql.number("select count(*) from audit_row");

        assertThat(refusal(() -> deciding.decide(priya, Given.decision(seen, DecisionKind.APPROVE))))
                .isEqualTo(Refusal.Kind.CONFLICT);

        assertThat(sql.number("select count(*) from audit_row")).isEqualTo(lines);
        assertThat(sql.number("select count(*) from decision where item_id = " + seen.id()))
                .isZero();
        assertThat(isRead(june, sent.id())).isFalse();
        assertThat(given.isWaiting(Given.story(sent.id()))).isTrue();
    }

    @Test
    void sendingAgainAndDecidingAtOnceNeverEndsInARawError() {
        for (int round = 0; round < 10; round++) {
            var june = given.member("June");
            var priya = given.moderator();
            var sent = given.aStory().by(june).sent();
            var seen = given.claimed(priya, Given.story(sent.id()));
            rewrite(june, sent.id(), "I found better words.");

            var ended = AtOnce.<Object>all(List.of(() -> sending.send(june, sent.id()), () -> {
                deciding.decide(priya, Given.decision(seen, DecisionKind.REMOVE));
                return seen;
            }));

            assertThat(ended).anyMatch(AtOnce.Ended::well);
            assertThat(ended).allMatch(each -> each.well() || each.in(Refusal.Kind.CONFLICT));
        }
    }

    @Test
    void aRevisionOfALiveStoryWaitsWhileTheOldTextStays() {
        var june = given.member("June");
        var live = given.aStory().by(june).saying("The first words.").published();

        rewrite(june, live.id(), "The second words.");
        sending.send(june, live.id());

        assertThat(reading.story(Actor.VISITOR, live.slug()).bodyHtml()).contains("The first words.");
        given.decide(given.moderator(), Given.story(live.id()), DecisionKind.APPROVE);
        assertThat(reading.story(Actor.VISITOR, live.slug()).bodyHtml()).contains("The second words.");
    }

    @Test
    void anOlderSaveIsRefusedAndShowsTheKeptCopy() {
        var june = given.member("June");
        var key = Given.random();
        writing.keep(june, new KeepDraft(key, 1, saying("one")));
        writing.keep(june, new KeepDraft(key, 3, saying("three")));

        var refused = catchThrowableOfType(
                Refusal.class, () -> writing.keep(june, new KeepDraft(key, 2, saying("two, late"))));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(keptCopy(refused).words().body()).isEqualTo("three");
        assertThat(keptCopy(refused).seq()).isEqualTo(3);
    }

    @Test
    void theSameSaveTwiceIsOneSave() {
        var june = given.member("June");
        var key = Given.random();
        var first = writing.keep(june, new KeepDraft(key, 1, saying("one")));

        var again = writing.keep(june, new KeepDraft(key, 1, saying("one")));

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(refusal(() -> writing.keep(june, new KeepDraft(key, 1, saying("other words")))))
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void ofTenSavesUnderOneNumberOneIsKeptAndTheOthersAreShownIt() {
        var june = given.member("June");
        var key = Given.random();
        writing.keep(june, new KeepDraft(key, 1, saying("the beginning")));

        var ended = AtOnce.times(10, i -> () -> writing.keep(june, new KeepDraft(key, 2, saying("tab " + i))));

        assertThat(ended.stream().filter(AtOnce.Ended::well)).hasSize(1);
        var kept = ended.stream()
                .filter(AtOnce.Ended::well)
                .findFirst()
                .orElseThrow()
                .given()
                .words();
        assertThat(ended.stream().filter(each -> !each.well()))
                .allMatch(each -> each.in(Refusal.Kind.CONFLICT))
                .allMatch(each -> each.refusal() != null
                        && keptCopy(each.refusal()).words().equals(kept));
    }

    @Test
    void ofFirstSavesAtOnceOneBeginsTheStoryAndAllSeeIt() throws Exception {
        for (int round = 0; round < 5; round++) {
            var june = given.member("June");
            var key = Given.random();

            var same = AtOnce.times(5, i -> () -> writing.keep(june, new KeepDraft(key, 1, saying("the same"))));

            assertThat(same).allMatch(AtOnce.Ended::well);
            assertThat(same.stream().map(each -> each.given().id()).distinct()).hasSize(1);

            var other = Given.random();
            var different = AtOnce.times(5, i -> () -> writing.keep(june, new KeepDraft(other, 1, saying("tab " + i))));

            assertThat(different.stream().filter(AtOnce.Ended::well)).hasSize(1);
            assertThat(different).allMatch(each -> each.well() || each.in(Refusal.Kind.CONFLICT));
            assertThat(sql.number("select count(*) from story where author_id = " + june.id()))
                    .isEqualTo(2);
        }
    }

    private StoryWords saying(String body) {
        return given.aStory().called("A title").saying(body).words();
    }

    private static DraftView keptCopy(Refusal refused) {
        return (DraftView) Objects.requireNonNull(refused.present()).value();
    }

    private void narrow(Actor author, long id, Audience audience) {
        var draft = draft(author, id);
        var words = draft.words();
        writing.keep(author, new KeepDraft(draft.draftKey(), draft.seq() + 1, words.to(audience)));
    }

    private void rewrite(Actor author, long id, String body) {
        var draft = draft(author, id);
        var words = draft.words();
        writing.keep(author, new KeepDraft(draft.draftKey(), draft.seq() + 1, words.saying(body)));
    }

    private DraftView draft(Actor author, long id) {
        return writing.draft(author, reading.slug(id));
    }

    private StoryState state(Actor author, long id) {
        return draft(author, id).state();
    }

    private boolean isRead(Actor reader, long id) {
        var slug = reading.slug(id);
        try {
            return reading.story(reader, slug).id() == id;
        } catch (Refusal refused) {
            assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            return false;
        }
    }

    private List<StoryLine> newest(Actor reader) {
        return reading.newest(reader, Reading.BEGINNING, 0, ALL);
    }

    private static Set<Long> ids(List<StoryLine> lines) {
        return lines.stream().map(StoryLine::id).collect(Collectors.toSet());
    }

    private static Set<Long> threads(List<StoryLine> lines) {
        return lines.stream().map(StoryLine::threadId).collect(Collectors.toSet());
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
