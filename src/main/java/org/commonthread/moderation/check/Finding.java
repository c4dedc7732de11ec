package org.commonthread.moderation.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What one check noticed: why, and the span of the text that made it say so, in UTF-16 units; an empty span means the
 * whole.
 *
 * @param rule the line of a list, or the kind of phrase, that saw it; empty where the reason says all
 */
@Embeddable
public record Finding(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Reason reason,

        @Column(name = "span_start") int start,
        @Column(name = "span_end") int end,
        String rule) {
    public Finding(Reason reason, int start, int end) {
        this(reason, start, end, "");
    }

    public static Finding ofWhole(Reason reason) {
        return new Finding(reason, 0, 0);
    }
}
