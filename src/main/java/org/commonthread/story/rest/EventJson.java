package org.commonthread.story.rest;

import java.util.List;
import org.commonthread.platform.Shape;
import org.commonthread.story.EventKind;
import org.commonthread.story.StopReason;
import org.commonthread.story.Timeline;
import org.commonthread.story.TimelineEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An event of a treatment timeline; codes come as text, so that an unknown one is told in words. */
record EventJson(
        @Schema(implementation = EventKind.class) @Nullable String kind,

        @Schema(maxLength = TimelineEvent.WHEN_MAX, description = "2024, 2024-05, \"about 2024\" or \"month 4\"")
        @Nullable
        String when,

        @Nullable String until,

        @Schema(maxLength = TimelineEvent.WHAT_MAX) @Nullable
        String what,

        @Schema(implementation = StopReason.class) @Nullable String reason,
        @Schema(minimum = "0", maximum = "3") @Nullable Integer burden,

        @Schema(maxLength = TimelineEvent.HELPED_MAX) @Nullable
        String helped) {

    static Timeline timeline(@Nullable List<EventJson> events) {
        return events == null
                ? Timeline.NONE
                : new Timeline(events.stream().map(EventJson::event).toList());
    }

    private TimelineEvent event() {
        return new TimelineEvent(
                isEmpty(kind) ? null : Shape.code(EventKind.class, "kind", kind),
                when,
                until,
                what,
                isEmpty(reason) ? null : Shape.code(StopReason.class, "reason", reason),
                burden,
                helped);
    }

    private static boolean isEmpty(@Nullable String code) {
        return code == null || code.isEmpty();
    }

    static List<EventJson> of(Timeline timeline) {
        return timeline.events().stream().map(EventJson::of).toList();
    }

    private static EventJson of(TimelineEvent event) {
        var kind = event.kind();
        var reason = event.reason();
        return new EventJson(
                kind == null ? null : kind.name(),
                event.when(),
                event.until(),
                event.what(),
                reason == null ? null : reason.name(),
                event.burden(),
                event.helped());
    }
}
