package org.commonthread.moderation.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.moderation.Claiming;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.QueueRow;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.commonthread.story.Audience;
import org.commonthread.story.StoryAbout;
import org.commonthread.vocabulary.ContentNote;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CareIT {
    private static final int ALL = 100_000;

    @Inject
    Given given;

    @Inject
    Sparing sparing;

    @Inject
    Metering metering;

    @Inject
    Resting resting;

    @Inject
    Debriefing debriefing;

    @Inject
    Queue queue;

    @Inject
    Claiming claiming;

    @Inject
    SiteClock clock;

    @Test
    void whatSheWouldRatherNotMeetIsInHerColleaguesListsOnly() {
        var priya = given.moderator();
        var tom = given.moderator();
        var grief = waiting("I miss her every morning.");
        var other = waiting("A good day by the sea.");

        sparing.spare(priya, spared(ContentNote.GRIEF));

        assertThat(sees(priya, grief)).isFalse();
        assertThat(sees(priya, other)).isTrue();
        assertThat(sees(tom, grief)).isTrue();
        assertThat(sparing.covers(priya, given.itemOn(grief).id())).isTrue();
        sparing.spare(
                priya,
                new Spared(EnumSet.of(Kind.COMMENT), EnumSet.of(Reason.NEW_MEMBER), EnumSet.noneOf(ContentNote.class)));
        assertThat(sees(priya, other)).as("by its reason").isFalse();
        sparing.spare(priya, Spared.NOTHING);
        assertThat(sees(priya, grief)).isTrue();
        assertThat(sparing.mine(priya)).isEqualTo(Spared.NOTHING);
    }

    @Test
    void theAuthorsOwnNotesSpareHerToo() {
        var priya = given.moderator();
        var told = new StoryAbout(null, null, List.of(ContentNote.LEAVING_CHILDREN), null);
        var story = given.aStory()
                .by(given.member("June"))
                .saying("We chose the colour of the curtains.")
                .telling(told)
                .sent();

        sparing.spare(priya, spared(ContentNote.LEAVING_CHILDREN));

        assertThat(sees(priya, Given.story(story.id()))).isFalse();
        assertThat(sees(given.moderator(), Given.story(story.id()))).isTrue();
    }

    @Test
    void whatSheHasInHandStaysHers() {
        var priya = given.moderator();
        var grief = waiting("I miss him every evening.");
        claiming.claim(priya, given.itemOn(grief).id());

        sparing.spare(priya, spared(ContentNote.GRIEF));

        assertThat(sees(priya, grief)).isTrue();
    }

    @Test
    void aCrisisThatNobodyTakesIsShownToEveryone() {
        var priya = given.moderator();
        // a colleague is at work, so that it is hers for the first minutes
        claiming.claim(given.moderator(), given.itemOn(waiting("A quiet day.")).id());
        sparing.spare(
                priya,
                new Spared(EnumSet.noneOf(Kind.class), EnumSet.of(Reason.CRISIS), EnumSet.noneOf(ContentNote.class)));
        var crisis = waiting("I want to kill myself tonight.");
        sparing.callAll(1_000);
        assertThat(sees(priya, crisis)).isFalse();

        clock.travel(clock.instant().plus(Sparing.WITHOUT_HER).plusSeconds(1), () -> sparing.callAll(1_000));

        assertThat(sees(priya, crisis)).isTrue();
        assertThat(sparing.inSpite(priya)).contains(given.itemOn(crisis).id());
        assertThat(sparing.inSpite(given.moderator()))
                .as("nobody else asked not to meet it")
                .isEmpty();
    }

    @Test
    void whileSheRestsHerListIsEmptyAndWhatSheHadIsWithTheOthers() {
        var priya = given.moderator();
        var subject = waiting("A day in the garden.");
        var item = given.itemOn(subject).id();
        claiming.claim(priya, item);

        resting.rest(priya, Duration.ofHours(1));

        assertThat(queue.waiting(priya, ALL)).isEmpty();
        assertThat(refusal(() -> claiming.claim(priya, item))).isEqualTo(Refusal.Kind.CONFLICT);
        claiming.claim(given.moderator(), item);
        assertThat(resting.until(priya)).isPresent();
        clock.travel(
                clock.instant().plus(Duration.ofMinutes(61)),
                () -> assertThat(resting.until(priya)).isEmpty());
        resting.comeBack(priya);
        assertThat(sees(priya, subject)).isTrue();
    }

    @Test
    void hardItemsAreCountedOnceForAWeekAndOnlyForHerAndTheLead() {
        var priya = given.moderator();
        var hard = given.itemOn(waiting("I want to kill myself tomorrow.")).id();
        claiming.claim(priya, hard);
        claiming.release(priya, hard);
        claiming.claim(priya, hard);
        claiming.claim(priya, given.itemOn(waiting("Soup again.")).id());

        assertThat(metering.of(priya, priya.id())).isEqualTo(1);
        assertThat(metering.of(lead(), priya.id())).isEqualTo(1);
        assertThat(metering.all(lead())).extracting(MeterLine::hard).isNotEmpty();
        assertThat(refusal(() -> metering.of(given.moderator(), priya.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> metering.of(given.admin(), priya.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> metering.all(given.moderator()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        clock.travel(
                clock.instant().plus(Duration.ofDays(8)),
                () -> assertThat(metering.of(priya, priya.id())).isZero());
    }

    @Test
    void whatStaysWithHerIsReadByTheLeadAndByNobodyElse() {
        var priya = given.moderator();
        var words = "That story stays with me. " + Given.random();

        debriefing.write(priya, words);

        var lead = lead();
        var line = debriefing.all(lead).stream()
                .filter(each -> each.words().equals(words))
                .findFirst()
                .orElseThrow();
        assertThat(refusal(() -> debriefing.all(given.moderator()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> debriefing.all(given.admin()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(debriefing.mine(given.moderator())).isEmpty();
        debriefing.read(lead, line.id());
        assertThat(debriefing.mine(priya)).extracting(DebriefLine::unread).containsExactly(false);
        assertThat(refusal(() -> debriefing.write(given.member("June"), "Hello?")))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> debriefing.write(priya, "  "))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
    }

    private Subject waiting(String words) {
        return Given.story(given.aStory()
                .by(given.member("June"))
                .saying(words)
                .to(Audience.MEMBERS)
                .sent()
                .id());
    }

    private static Spared spared(ContentNote note) {
        return new Spared(EnumSet.noneOf(Kind.class), EnumSet.noneOf(Reason.class), EnumSet.of(note));
    }

    private boolean sees(Actor moderator, Subject subject) {
        return queue.waiting(moderator, ALL).stream().map(QueueRow::subjectId).anyMatch(id -> id == subject.id());
    }

    private Actor lead() {
        var lena = given.member("Lena");
        return new Actor(lena.id(), lena.handle(), lena.name(), Set.of(Role.SAFEGUARDING));
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
