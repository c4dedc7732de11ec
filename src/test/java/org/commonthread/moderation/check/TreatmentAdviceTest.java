package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreatmentAdviceTest {
    private final Check check = new TreatmentAdvice();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Stop taking your tablets and drink this juice.",
                "You should stop chemo and heal yourself",
                "you can quit the hormones, they only poison you",
                "just come off the meds",
                "Please skip your radiation",
                "Throw away your pills!",
                "Trust me. Stop the treatment.",
                "My advice:\nstop all medication",
                "you need to stop taking all the tablets",
                "STOP YOUR CHEMOTHERAPY",
                "stop  taking\nyour tablets",
            })
    void tellingSomebodyToLeaveHerTreatmentWaitsForAPerson(String text) {
        assertThat(check.examine(Examined.text(text), Examined.TRUSTED))
                .isNotEmpty()
                .allMatch(finding -> finding.reason() == Reason.TREATMENT_ADVICE);
    }

    /** Decided: what somebody did, or was told by her doctors, is her story. Only words to another person are advice. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "I had to stop taking my tablets for a week before surgery.",
                "My oncologist told me to stop taking the tablets until my counts are up.",
                "We decided to stop all treatment and go home.",
                "They had to stop the chemo because of my neuropathy.",
                "I want to quit the hormones some days, and then I don't.",
                "Never stop your medication without asking.",
                "Please don't stop your tablets because of a post here.",
                "Do not stop your chemo.",
                "You should not stop the tablets by yourself",
                "When did the pain stop? Your treatment sounds like mine.",
                "The bus stop at the radiation clinic",
                "Did anyone stop your periods with hormones?",
                "The chemo stopped working in May.",
            })
    void whatSomebodyWentThroughIsHerStory(String text) {
        assertThat(Examined.by(check, text)).isEmpty();
    }

    @Test
    void noTextKeepsItBusy() {
        Examined.finishesOnHostileText(check);
    }
}
