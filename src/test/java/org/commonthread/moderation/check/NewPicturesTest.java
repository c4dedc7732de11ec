package org.commonthread.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.commonthread.member.Actor;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.junit.jupiter.api.Test;

class NewPicturesTest {
    private static final String PICTURE = "![A scar](/pictures/abc)";
    private final NewPictures check = new NewPictures();

    private static Submission edit(String read, String text) {
        var june = new Actor(7, "june", "June", Set.of());
        return new Submission(new Subject(Kind.STORY, 1), 2, june, "A story", text, "/stories/x", read);
    }

    @Test
    void aPictureThatComesIntoALiveTextIsLookedAt() {
        assertThat(check.examine(edit("Words.", "Words. " + PICTURE), Examined.TRUSTED))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.reason()).isEqualTo(Reason.PICTURE);
                    assertThat(edit("Words.", "Words. " + PICTURE).isKnown(finding))
                            .isFalse();
                    assertThat(edit("Read: " + PICTURE, "Words. " + PICTURE).isKnown(finding))
                            .isTrue();
                });
    }

    @Test
    void aFirstTextMayHavePictures() {
        assertThat(check.examine(edit("", PICTURE), Examined.TRUSTED)).isEmpty();
    }

    @Test
    void hostileTextTakesNoTime() {
        Examined.finishesOnHostileText(check);
    }
}
