package org.commonthread.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.commonthread.Mistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandleTest {
    @ParameterizedTest
    @ValueSource(strings = {"jo", "quiet-heron", "2x", "a-1", "a--b", "abcdefghijklmnopqrstuvwx"})
    void aHandleIsSmallLettersDigitsAndHyphens(String handle) {
        assertThat(Mistakes.in(new Introduction(handle, "Jo", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "-a",
                "a-",
                "Maya",
                "ma ya",
                "ma_ya",
                "ma.ya",
                "maya/",
                "../me",
                "máya",
                "mаya",
                "maya\n",
                "abcdefghijklmnopqrstuvwxy",
            })
    void anythingElseIsNone(String handle) {
        assertThat(Mistakes.in(new Introduction(handle, "Jo", ""))).containsExactly("handle");
    }

    @Test
    void whatIsWrongIsSaidOnceAndWithAnExample() {
        assertThat(Mistakes.sentencesAbout(new Introduction("M", "Jo", "")))
                .containsExactly(
                        "Please use 2 to 24 small letters, digits or hyphens, for example quiet-heron. It becomes your address here.");
    }

    @ParameterizedTest
    @CsvSource({"0, displayName", "1, ''", "40, ''", "41, displayName"})
    void aNameHasOneToFortyCharacters(int length, String mistakes) {
        assertThat(String.join(",", Mistakes.in(new Introduction("jo", "x".repeat(length), ""))))
                .isEqualTo(mistakes);
    }

    @ParameterizedTest
    @CsvSource({"0, ''", "120, ''", "121, about"})
    void aLineAboutHerselfHasRoomForOneSentence(int length, String mistakes) {
        assertThat(String.join(",", Mistakes.in(new Introduction("jo", "Jo", "x".repeat(length)))))
                .isEqualTo(mistakes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"moderator", "admin", "doctor", "common-thread", "safeguarding", "help"})
    void noMemberMayLookLikeStaff(String handle) {
        var member = Membership.asActor(new MemberView(1L, "jo", "Jo", "", Instant.EPOCH), Set.of());
        var moderator = Membership.asActor(new MemberView(2L, "tom", "Tom", "", Instant.EPOCH), Set.of(Role.MODERATOR));

        assertThat(Reserved.isReserved(handle, member)).isTrue();
        assertThat(Reserved.isReserved(handle, moderator)).isFalse();
        assertThat(Reserved.isReserved("quiet-heron", member)).isFalse();
    }
}
