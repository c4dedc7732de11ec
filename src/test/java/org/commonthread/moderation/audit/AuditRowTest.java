package org.commonthread.moderation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.stream.Stream;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Digest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AuditRowTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

    private final AuditWords words = new AuditWords(1, "5a17", "Please leave the number out.");
    private final AuditRow first = row(1, words.digest(), AuditRow.BEGINNING);
    private final AuditRow second = row(2, words.digest(), first.hash());

    @Test
    void aLineFollowsTheOneBeforeIt() {
        assertThat(first.follows(AuditRow.BEGINNING)).isTrue();
        assertThat(second.follows(first.hash())).isTrue();
    }

    @Test
    void aLineThatWasTakenOutIsMissed() {
        assertThat(second.follows(AuditRow.BEGINNING)).isFalse();
    }

    @Test
    void sealsAreSha256AndDiffer() {
        assertThat(first.hash()).matches("[0-9a-f]{64}").isNotEqualTo(second.hash());
        assertThat(Digest.hex("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                Arguments.of("number", 7L),
                Arguments.of("at", NOW.plusNanos(1_000)),
                Arguments.of("actorId", 9L),
                Arguments.of("action", Action.APPROVE),
                Arguments.of("kind", Kind.STORY),
                Arguments.of("subjectId", 6L),
                Arguments.of("revision", 4),
                Arguments.of("reasonCode", ReasonCode.UNKIND),
                Arguments.of("reasonCode", null),
                Arguments.of("wordsDigest", Digest.hex("other")),
                Arguments.of("previousHash", Digest.hex("other")),
                Arguments.of("hash", Digest.hex("other")));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void aChangedFieldBreaksTheChain(String field, @Nullable Object value) throws Exception {
        set(second, field, value);

        assertThat(second.follows(first.hash())).isFalse();
    }

    @Test
    void everyFieldOfALineIsUnderItsSeal() {
        var covered = changes().map(change -> (String) change.get()[0]).toList();

        assertThat(AuditRow.class.getDeclaredFields())
                .filteredOn(field -> !java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                .extracting(Field::getName)
                .allSatisfy(name -> assertThat(covered).contains(name));
    }

    @Test
    void wordsAreKnownByTheirSaltedDigestOnly() {
        assertThat(words.digest()).isEqualTo(first.wordsDigest());
        assertThat(new AuditWords(1, "5a18", "Please leave the number out.").digest())
                .isNotEqualTo(words.digest());
        assertThat(new AuditWords(1, "5a17", "Please leave the number in.").digest())
                .isNotEqualTo(words.digest());
    }

    @Test
    void theHeadKnowsWhereTheChainEnds() {
        var head = new AuditHead();
        assertThat(head.next()).isEqualTo(1);
        assertThat(head.isAt(0, AuditRow.BEGINNING)).isTrue();

        head.advance(first);
        head.advance(second);

        assertThat(head.next()).isEqualTo(3);
        assertThat(head.isAt(2, second.hash())).isTrue();
        assertThat(head.isAt(1, first.hash())).isFalse();
    }

    private static AuditRow row(long number, String digest, String previous) {
        var deed = new Deed(Action.REMOVE, new Subject(Kind.COMMENT, 5), 2, ReasonCode.PERSONAL_DATA, "words");
        return new AuditRow(number, NOW, 8, deed, digest, previous);
    }

    private static void set(AuditRow row, String name, @Nullable Object value) throws Exception {
        var field = AuditRow.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(row, value);
    }
}
