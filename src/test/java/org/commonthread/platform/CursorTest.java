package org.commonthread.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
    @Test
    void aCursorComesBackAsItWasGiven() {
        var at = Instant.parse("2026-11-22T10:11:12.345678Z");

        assertThat(Cursor.parts(Cursor.of(at, 42), 2)).hasValue(new String[] {at.toString(), "42"});
    }

    @Test
    void aCursorNeedsNoEscapingInAnAddress() {
        assertThat(Cursor.of("ÿþ¿?&=#/+", 1)).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @NullAndEmptySource
    void withoutACursorAListBegins(String none) {
        assertThat(Cursor.parts(none, 2)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "a b", "====", "YQ", "YX5ifmM", "~", "../../etc", "\u0000"})
    void whatIsNoCursorOfOursIsAProblemOfTheFieldCursor(String nonsense) {
        assertThatThrownBy(() -> Cursor.parts(nonsense, 2))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .satisfies(refusal -> assertThat(refusal.problemOf("cursor")).isNotNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "1e3", "9999999999999999999", "1 ", "٣"})
    void aPartThatIsNoNumberIsRefusedInTheSameWords(String part) {
        assertThatThrownBy(() -> Cursor.number(part)).hasMessage(Cursor.broken().sentence());
    }
}
