package org.commonthread.moderation.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.commonthread.Given;
import org.commonthread.Sql;
import org.commonthread.moderation.Undoing;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.platform.Refusal;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The dashboard tells of the work and of nobody in particular. */
@ArquillianTest
class SurveyIT {
    @Inject
    Given given;

    @Inject
    Surveying surveying;

    @Inject
    Undoing undoing;

    @Inject
    Sql sql;

    @Test
    void theAgesAreThoseOfWhatWaitsByUrgency() throws SQLException {
        given.aStory().by(given.member("June")).sent();

        var survey = surveying.now(given.moderator());

        assertThat(survey.ages()).extracting(LevelAge::priority).isSorted().doesNotHaveDuplicates();
        for (var age : survey.ages()) {
            assertThat(age.count())
                    .isEqualTo(sql.number("select count(*) from review_item where state = 'OPEN' and priority = "
                            + age.priority().ordinal()));
            assertThat(age.twentieth()).isBeforeOrEqualTo(age.half());
            assertThat(age.half()).isBeforeOrEqualTo(survey.at());
        }
    }

    @Test
    void anUndoneDecisionRestsOnNoRule() {
        var priya = given.moderator();
        var before = unkind();
        var story = Given.story(given.aStory().by(given.member("June")).sent().id());
        var made = given.justDecided(priya, story, DecisionKind.REMOVE);
        assertThat(unkind()).isEqualTo(before + 1);

        undoing.undo(priya, made.id());

        assertThat(unkind()).isEqualTo(before);
    }

    private long unkind() {
        return surveying.now(given.moderator()).rules().stream()
                .filter(each -> each.rule() == ReasonCode.UNKIND)
                .mapToLong(RuleCount::count)
                .sum();
    }

    @Test
    void numbersUnderFiveAreNotTold() {
        assertThat(Survey.isFew(4)).isTrue();
        assertThat(Survey.isFew(5)).isFalse();
    }

    @Test
    void ofAnEndThatIsTooSmallTheOtherIsNotToldEither() {
        assertThat(new Survey(Instant.EPOCH, List.of(), List.of(), 40, 12).tellsAppeals())
                .isTrue();
        assertThat(new Survey(Instant.EPOCH, List.of(), List.of(), 40, 3).tellsAppeals())
                .isFalse();
        assertThat(new Survey(Instant.EPOCH, List.of(), List.of(), 40, 38).tellsAppeals())
                .isFalse();
    }

    @Test
    void itIsForTheTeam() {
        assertThat(catchThrowableOfType(Refusal.class, () -> surveying.now(given.member("Omar")))
                        .kind())
                .isEqualTo(Refusal.Kind.NOT_FOUND);
    }
}
