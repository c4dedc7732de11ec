package org.commonthread.moderation.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.SiteClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class AlertingIT {
    @Inject
    Given given;

    @Inject
    OnCall onCall;

    @Inject
    Alerting alerting;

    @Inject
    SiteClock clock;

    @Inject
    Sql sql;

    @Test
    void oneOccasionIsOneLetterAndWhoeverSleepsIsCalledWhenSheWakes() throws SQLException {
        var priya = given.moderator();
        var noon = clock.instant().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofHours(12));
        var alert = new Alert("late " + Given.random(), false, "Something is late.");
        onCall.begin(priya, new QuietHours("UTC", 11, 13));
        try {
            clock.travel(noon, () -> alerting.raise(alert));
            assertThat(letters(alert, priya.id())).isZero();
            clock.travel(noon.plus(Duration.ofHours(1)), () -> {
                alerting.raise(alert);
                alerting.raise(alert);
            });
            assertThat(letters(alert, priya.id())).isEqualTo(1);
        } finally {
            onCall.end(priya, priya.id());
        }
        alerting.raise(new Alert(alert.once() + " again", true, "Something is late."));
        assertThat(letters(new Alert(alert.once() + " again", true, ""), priya.id()))
                .as("off call")
                .isZero();
    }

    @Test
    void anItemNobodyLooksAtInTimeIsCalledForOnceAtItsLevel() throws SQLException {
        var priya = given.moderator();
        onCall.begin(priya, new QuietHours("UTC", 0, 0));
        try {
            var story =
                    Given.story(given.aStory().by(given.member("June")).sent().id());
            sql.run("update review_item set priority = 0, created_at = timestamp '2020-01-01 00:00:00',"
                    + " due_at = timestamp '2020-01-01 00:15:00' where kind = 'STORY' and subject_id = " + story.id());
            alerting.callForLateItems();
            alerting.callForLateItems();

            var item = sql.number("select id from review_item where kind = 'STORY' and subject_id = " + story.id());
            assertThat(letters(new Alert("late " + item + " CRISIS", true, ""), priya.id()))
                    .isEqualTo(1);
        } finally {
            onCall.end(priya, priya.id());
        }
    }

    @Test
    void oneTakesOneselfOffAColleagueIsTakenOffByWhoeverLeads() {
        var priya = given.moderator();
        var tom = given.moderator();
        onCall.begin(priya, new QuietHours("Europe/Madrid", 22, 7));

        assertThat(catchThrowableOfType(Refusal.class, () -> onCall.end(tom, priya.id()))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_ALLOWED);
        assertThat(catchThrowableOfType(Refusal.class, () -> onCall.all(given.member("June")))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
        onCall.end(given.admin(), priya.id());
        assertThat(onCall.all(tom)).extracting(OnCallView::memberId).doesNotContain(priya.id());
    }

    private long letters(Alert alert, long member) throws SQLException {
        return sql.number("select count(*) from outbox_letter where recipient = " + member + " and once = '"
                + alert.once() + "'");
    }
}
