package org.commonthread.moderation.alert;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import org.commonthread.platform.Refusal;

/**
 * When somebody on call sleeps, by her own clock: from one full hour up to another, over midnight if it is earlier. The
 * same hour twice is no quiet at all.
 */
public record QuietHours(
        String zone,
        @Min(0) @Max(23) int from,
        @Min(0) @Max(23) int to) {
    public QuietHours {
        try {
            zone = ZoneId.of(zone.strip()).getId();
        } catch (DateTimeException unknown) {
            throw Refusal.unacceptable("zone", "Please name a time zone such as Europe/Madrid.");
        }
    }

    public boolean covers(Instant now) {
        var hour = now.atZone(ZoneId.of(zone)).getHour();
        return from <= to ? from <= hour && hour < to : hour >= from || hour < to;
    }
}
