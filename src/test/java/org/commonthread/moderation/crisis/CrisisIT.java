package org.commonthread.moderation.crisis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.comment.CommentState;
import org.commonthread.member.Actor;
import org.commonthread.member.Role;
import org.commonthread.moderation.Queue;
import org.commonthread.moderation.alert.OnCall;
import org.commonthread.moderation.alert.QuietHours;
import org.commonthread.moderation.check.Priority;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CrisisIT {
    private static final int ALL = 10_000;
    private static final String WORDS = "I am going to kill myself tonight.";

    @Inject
    Given given;

    @Inject
    Safeguarding safeguarding;

    @Inject
    Watch watch;

    @Inject
    Hinting hinting;

    @Inject
    Helping helping;

    @Inject
    OnCall onCall;

    @Inject
    Queue queue;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void herWordsAreKeptAndWhoeverIsOnCallIsWokenOnce() throws SQLException {
        var priya = given.moderator();
        onCall.begin(priya, new QuietHours("UTC", 0, 23));
        try {
            var posted = given.said(given.trustedMember("June"), given.thread(), null, WORDS);
            watch.open(ALL);
            watch.open(ALL);

            assertThat(posted.state()).isEqualTo(CommentState.PENDING);
            var item = given.itemOn(Given.comment(posted.id()));
            assertThat(item.priority()).isEqualTo(Priority.CRISIS);
            assertThat(Duration.between(item.createdAt(), item.dueAt())).isEqualTo(Duration.ofMinutes(15));
            assertThat(queue.item(priya, item.id()).item().text()).isEqualTo(WORDS);
            assertThat(safeguarding.isCase(priya, item.id())).isTrue();
            assertThat(lettersTo(priya, "once = 'crisis " + item.id() + "'")).isEqualTo(1);
        } finally {
            onCall.end(priya, priya.id());
        }
    }

    @Test
    void whatWasDecidedBeforeAnybodyCouldLookHasACaseToo() {
        var posted = given.said(given.trustedMember("June"), given.thread(), null, WORDS);
        var item = given.itemOn(Given.comment(posted.id())).id();
        given.decide(given.moderator(), Given.comment(posted.id()), DecisionKind.APPROVE);

        watch.open(ALL);

        assertThat(safeguarding.isCase(given.moderator(), item)).isTrue();
    }

    @Test
    void everyContactIsWrittenDownALetterIsSentAndTheLeadSignsItOff() throws SQLException {
        var priya = given.moderator();
        var lena = lead();
        var june = given.trustedMember("June");
        var item = crisisOf(june);

        safeguarding.log(priya, new LogContact(item, ContactKind.WROTE_TO_HER, "Are you safe tonight?"));
        safeguarding.log(priya, new LogContact(item, ContactKind.NO_ANSWER, "Rang twice."));

        assertThat(safeguarding.log(lena, item))
                .extracting(ContactLine::words)
                .containsExactly("Are you safe tonight?", "Rang twice.");
        assertThat(lettersTo(june, "words like '%Are you safe tonight?%' and subject not like '%safe%'"))
                .isEqualTo(1);
        assertThat(refusal(() -> safeguarding.signOff(priya, item, "Done"))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> safeguarding.signOff(lena, item, " "))).isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        safeguarding.signOff(lena, item, "Her sister is with her.");
        assertThat(safeguarding.one(priya, item).closingWords()).isEqualTo("Her sister is with her.");
        assertThat(refusal(() -> safeguarding.signOff(lena, item, "Again"))).isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void afterADayAndAfterAWeekSomebodyIsRemindedUntilSheHasAsked() {
        var priya = given.moderator();
        var item = crisisOf(given.trustedMember("June"));
        var opened = safeguarding.one(priya, item).openedAt();

        assertThat(safeguarding.followUpsWaiting(priya, item)).isZero();
        clock.travel(opened.plus(Duration.ofHours(25)), () -> {
            assertThat(safeguarding.followUpsWaiting(priya, item)).isEqualTo(1);
            assertThat(watch.remind()).isGreaterThanOrEqualTo(1);
            safeguarding.log(priya, new LogContact(item, ContactKind.FOLLOWED_UP, "Better, she says."));
            assertThat(safeguarding.followUpsWaiting(priya, item)).isZero();
        });
        clock.travel(
                opened.plus(Duration.ofDays(8)),
                () -> assertThat(safeguarding.followUpsWaiting(priya, item)).isEqualTo(1));
    }

    @Test
    void aCrisisIsForTheTeamAndNeverForTheOneItIsAbout() {
        var june = given.trustedMember("June");
        var item = crisisOf(june);
        var asModerator = new Actor(june.id(), june.handle(), june.name(), Set.of(Role.MODERATOR));

        assertThat(refusal(() -> safeguarding.one(june, item))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> safeguarding.present(given.admin()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> safeguarding.one(asModerator, item))).isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(refusal(() -> safeguarding.one(given.moderator(), 999_999_999L)))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void whileSheWritesSheSeesWhoAnswersWhereSheIs() {
        assertThat(hinting.on(WORDS, "GB").help()).isTrue();
        assertThat(hinting.on(WORDS, "GB").lines())
                .extracting(HelpLineView::name)
                .contains("Samaritans");
        assertThat(hinting.on("I wish I was dead.", "").help()).isTrue();
        assertThat(hinting.on("Nobody would miss me.", "GB").help()).isTrue();
        assertThat(hinting.on("The hospice nurse comes on Tuesdays.", "GB").help())
                .isFalse();
        assertThat(hinting.on("It was your own fault.", "GB").careful()).containsExactly("your own fault");
    }

    @Test
    void aLineThatHelpsIsKeptByTheLeadWithTheDayItWasTried() {
        var lena = lead();
        var name = "Line " + Given.random();
        helping.add(lena, new HelpLineWords("ch", name, "ring 143", "day and night", "https://www.143.ch"));
        var line = named(name);
        assertThat(line.countryName()).isEqualTo("Switzerland");

        clock.travel(clock.instant().plus(Duration.ofDays(90)), () -> {
            helping.check(lena, line.id(), line.version(), words(line));
            assertThat(named(name).checkedOn()).isEqualTo(line.checkedOn().plusDays(90));
        });
        assertThat(refusal(() -> helping.check(lena, line.id(), line.version(), words(line))))
                .isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal(() -> helping.retire(given.moderator(), line.id()))).isEqualTo(Refusal.Kind.NOT_FOUND);
        helping.retire(lena, line.id());
        assertThat(helping.all()).extracting(HelpLineView::name).doesNotContain(name);
    }

    private HelpLineView named(String name) {
        return helping.all().stream()
                .filter(line -> line.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static HelpLineWords words(HelpLineView line) {
        return new HelpLineWords(line.country(), line.name(), line.how(), line.hours(), line.address());
    }

    private long crisisOf(Actor author) {
        var posted = given.said(author, given.thread(), null, WORDS);
        watch.open(ALL);
        return given.itemOn(Given.comment(posted.id())).id();
    }

    private Actor lead() {
        var lena = given.member("Lena");
        return new Actor(lena.id(), lena.handle(), lena.name(), Set.of(Role.SAFEGUARDING));
    }

    private long lettersTo(Actor member, String which) throws SQLException {
        return sql.number("select count(*) from outbox_letter where recipient = " + member.id() + " and " + which);
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        var refused = catchThrowableOfType(Refusal.class, deed);
        assertThat(refused).as("a refusal").isNotNull();
        return refused.kind();
    }
}
