package org.commonthread.group.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonthread.platform.calendar.WallTime;
import org.jspecify.annotations.Nullable;

/**
 * The times of one meeting that are not over: those of its rule, those that are kept because they are different, and
 * those that were left when the rule was changed.
 */
record Dates(MeetingFacts meeting, List<OccurrenceFacts> kept, Instant now) {
    /** In their order. Of a meeting that was cancelled only the next is told, until it would have been over. */
    List<OccurrenceView> next(int most) {
        var all = new ArrayList<OccurrenceView>();
        var cancelled = meeting.cancelledAt() != null;
        kept.stream().filter(each -> each.endsAt().isAfter(now)).map(this::view).forEach(all::add);
        ruled(most).stream().map(this::view).forEach(all::add);
        return all.stream()
                .sorted(Comparator.comparing(
                                (OccurrenceView each) -> each.when().instant())
                        .thenComparing(each -> each.key().edition()))
                .limit(cancelled ? Math.min(1, most) : most)
                .toList();
    }

    private List<WallTime> ruled(int most) {
        var different = kept.stream()
                .filter(each -> each.edition().equals(meeting.edition()))
                .map(OccurrenceFacts::planned)
                .collect(Collectors.toSet());
        return meeting.when().after(now.minus(length()), most + different.size()).stream()
                .filter(each -> !different.contains(each.wall()))
                .toList();
    }

    private Duration length() {
        return Duration.ofMinutes(meeting.minutes());
    }

    /** The end of the earliest; null if all are over. */
    @Nullable
    Instant firstEnd() {
        return next(kept.size() + 1).stream()
                .map(OccurrenceView::endsAt)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private OccurrenceView view(WallTime when) {
        return new OccurrenceView(
                meeting.id(),
                meeting.groupId(),
                new OccurrenceKey(when.wall(), meeting.edition()),
                meeting.title(),
                when,
                when.instant().plus(length()),
                meeting.venue(),
                meeting.place(),
                meeting.places(),
                0,
                meeting.cancelledAt() != null,
                false,
                null,
                0,
                null);
    }

    private OccurrenceView view(OccurrenceFacts one) {
        return new OccurrenceView(
                meeting.id(),
                meeting.groupId(),
                one.key(),
                meeting.title(),
                one.when(),
                one.endsAt(),
                Objects.requireNonNullElse(one.venue(), meeting.venue()),
                meeting.placeOf(one),
                one.places(),
                one.going(),
                one.cancelledAt() != null || meeting.cancelledAt() != null,
                one.isMoved(),
                one.mine() == Seat.LEFT ? null : one.mine(),
                one.mine() == Seat.WAITING ? one.ahead().intValue() : 0,
                null);
    }
}
