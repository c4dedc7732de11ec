package org.commonthread.moderation.readfirst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.commonthread.Given;
import org.commonthread.comment.Posted;
import org.commonthread.member.Actor;
import org.commonthread.moderation.check.Reason;
import org.commonthread.moderation.standing.Ladder;
import org.commonthread.moderation.standing.Rung;
import org.commonthread.moderation.standing.TakeStep;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class ReadFirstIT {
    @Inject
    Given given;

    @Inject
    ReadFirst readFirst;

    @Inject
    Ladder ladder;

    /** It holds for every test after this one, if nobody takes it back. */
    @AfterEach
    void newMembersOnly() {
        readFirst.choose(given.admin(), ReadFirstMode.NEW_MEMBERS, "the test is over");
    }

    @Test
    void forAWhileEveryonesPostsAreReadFirstButTheTeams() {
        var maya = given.trustedMember("Maya");
        var vouched = given.member("Ruth");
        take(vouched, Rung.VOUCHED);
        var thread = given.thread();
        assertThat(given.said(maya, thread, null, "Seen at once.").waiting()).isNull();

        readFirst.choose(given.admin(), ReadFirstMode.EVERYONE, "A newspaper has written about us.");

        assertThat(why(given.said(maya, thread, null, "Read first.")))
                .as("and she is told why")
                .isEqualTo(Reason.ALL_READ_FIRST);
        assertThat(why(given.said(vouched, thread, null, "Read first, too."))).isEqualTo(Reason.ALL_READ_FIRST);
        assertThat(given.said(given.moderator(), thread, null, "From the team.").waiting())
                .isNull();
        readFirst.choose(given.admin(), ReadFirstMode.NEW_MEMBERS, "It is quiet again.");
        assertThat(given.said(maya, thread, null, "Seen at once again.").waiting())
                .isNull();
        assertThat(readFirst.history(given.moderator()))
                .extracting(ReadFirstLine::why)
                .startsWith("It is quiet again.", "A newspaper has written about us.");
    }

    @Test
    void whoIsReadFirstAfterAStepIsToldThatAndNotThatSheIsNew() {
        var maya = given.trustedMember("Maya");
        take(maya, Rung.READ_FIRST);

        assertThat(why(given.said(maya, given.thread(), null, "Words."))).isEqualTo(Reason.READ_FIRST);
    }

    @Test
    void onlyAnAdministratorDecidesAndSaysWhy() {
        assertThat(refusal(() -> readFirst.choose(given.moderator(), ReadFirstMode.EVERYONE, "Because.")))
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal(() -> readFirst.choose(given.admin(), ReadFirstMode.EVERYONE, " ")))
                .isEqualTo(Refusal.Kind.NOT_ACCEPTABLE);
        assertThat(refusal(() -> readFirst.history(given.member("June")))).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(readFirst.now()).isEqualTo(ReadFirstMode.NEW_MEMBERS);
    }

    private void take(Actor member, Rung rung) {
        ladder.take(given.moderator(), new TakeStep(member.id(), rung, ReasonCode.UNKIND, "For the test."));
    }

    private static Reason why(Posted posted) {
        var waiting = posted.waiting();
        if (waiting == null) throw new AssertionError("it does not wait");
        return waiting.reason();
    }

    private static Refusal.Kind refusal(ThrowingCallable deed) {
        return catchThrowableOfType(Refusal.class, deed).kind();
    }
}
