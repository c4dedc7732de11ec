package org.commonthread.group.meeting;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * One time of a meeting as addresses and forms name it: {@code 20261201T1900-1}.
 *
 * @param planned when it is by the rule, whatever became of it
 * @param edition of the rule
 */
public record OccurrenceKey(LocalDateTime planned, int edition) {
    private static final DateTimeFormatter TEXT = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmm", Locale.ROOT);

    /** @throws Refusal not found, if it names nothing */
    public static OccurrenceKey of(@Nullable String text) {
        if (text == null || !text.matches("\\d{8}T\\d{4}-\\d{1,6}")) throw Refusal.notFound();
        try {
            var parts = text.split("-", -1);
            return new OccurrenceKey(LocalDateTime.parse(parts[0], TEXT), Integer.parseInt(parts[1]));
        } catch (DateTimeException noSuchDay) {
            throw Refusal.notFound();
        }
    }

    @Override
    public String toString() {
        return TEXT.format(planned) + "-" + edition;
    }
}
