package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrisisPhrasesTest {
    private final Check check = new CrisisPhrases();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am going to kill myself tonight.",
                "Some nights I think about killing myself",
                "I want to hurt myself.",
                "I am thinking of hurting myself again",
                "I keep harming myself and nobody knows",
                "I have decided to end my life.",
                "I am ending it all",
                "I want to end it all",
                "I could take my own life, it would be easy",
                "I want to die tonight",
                "I just want to die now.",
                "I feel suicidal",
                "I have been thinking about suicide",
                "I don't want to live anymore",
                "I don’t want to be here any more",
                "I WANT TO KILL MYSELF",
                "kill\nmyself",
                "kill   myself",
            })
    void aPlainStatementOfIntentIsACrisis(String text) {
        assertThat(check.examine(Examined.text(text), Examined.TRUSTED))
                .isNotEmpty()
                .anyMatch(finding -> finding.reason() == Reason.CRISIS)
                .allMatch(finding -> finding.end() > finding.start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I am dying, and I want to talk about it.",
                "My oncologist says I'm dying of this.",
                "This cancer will take my life, I know that.",
                "The hospice nurse comes on Tuesdays.",
                "I want to die at home, with the cat.",
                "I don't want to die yet.",
                "I don't want to die today.",
                "We talked about my end-of-life plan and the do-not-resuscitate form.",
                "She died on Sunday. The end of her life was quiet.",
                "The pain is killing me.",
                "This fatigue will be the death of me",
                "I fell on the stairs and hurt myself.",
                "With bone mets I'm afraid I will hurt myself lifting my son.",
                "I don't want to hurt myself by lifting too early",
                "Exemestane is called a suicide inhibitor, what a word.",
                "The trial is about suicide gene therapy.",
                "I harm nobody. Myself I look after.",
                "I stopped the chemo and chose comfort.",
            })
    void dyingOfAnIllnessIsNone(String text) {
        assertThat(Examined.by(check, text)).isEmpty();
    }

    @Test
    void theWordsThemselvesAreMarked() {
        assertThat(Examined.by(check, "Tonight I want to end it all. I mean it: kill myself."))
                .containsExactly("want to end it all", "kill myself");
    }

    @Test
    void noTextKeepsItBusy() {
        Examined.finishesOnHostileText(check);
    }
}
