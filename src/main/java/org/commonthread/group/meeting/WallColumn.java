package org.commonthread.group.meeting;

import jakarta.persistence.AttributeConverter;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What a wall's clock shows, to the minute, as text that sorts: {@code 2026-12-01T19:00}. */
final class WallColumn implements AttributeConverter<LocalDateTime, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalDateTime wall) {
        return wall == null ? null : wall.truncatedTo(ChronoUnit.MINUTES).toString();
    }

    @Override
    public @Nullable LocalDateTime convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : LocalDateTime.parse(column);
    }
}
