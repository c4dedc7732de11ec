package org.commonthread.story.rest;

import org.commonthread.story.Appointment;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a story shall appear.
 *
 * @param at by the clock on its author's wall, such as {@code 2026-12-01T09:00}
 * @param zone where that clock hangs, such as {@code Europe/Berlin}
 */
record HourBody(
        @Schema(description = "By the clock on your wall, such as 2026-12-01T09:00") @Nullable
        String at,

        @Schema(description = "Where that clock hangs, such as Europe/Berlin") @Nullable
        String zone) {
    Appointment appointment() {
        return Appointment.of(String.valueOf(at), String.valueOf(zone));
    }
}
