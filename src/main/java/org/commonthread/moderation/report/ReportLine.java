package org.commonthread.moderation.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A report of her own, as its sender sees it. */
public record ReportLine(
        Long id,
        String title,
        String address,
        ReportReason reason,
        String words,
        Instant sentAt,
        Outcome outcome,
        @Nullable Instant answeredAt) {}
