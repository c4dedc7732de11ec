package org.commonthread.story;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.commonthread.moderation.subject.Masking;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** A story's treatment timeline (ST-11): what happened when, in the order its author gave. */
public record Timeline(
        @Size(max = EVENTS_MAX, message = "A timeline has room for 60 events.")
        List<@Valid TimelineEvent> events) {
    public static final int EVENTS_MAX = 60;
    public static final Timeline NONE = new Timeline(null);

    public Timeline(@Nullable List<TimelineEvent> events) {
        this.events = events == null
                ? List.of()
                : events.stream().filter(event -> !event.isBlank()).toList();
    }

    public boolean isEmpty() {
        return events.isEmpty();
    }

    /**
     * An event at its place on the line.
     *
     * @param from months from the first event on, or steps where not all times can be compared
     * @param to where it ends, if it has an end
     */
    public record Placed(
            TimelineEvent event, int from, @Nullable Integer to) {}

    /**
     * The events in the order of time. Months since the diagnosis and dates can be compared only where the diagnosis
     * has a date; where something cannot be compared, the author's own order stands and each event is one step.
     */
    public List<Placed> placed() {
        var diagnosis = diagnosisDate();
        var placed = new ArrayList<Placed>();
        for (var event : events) {
            var from = at(event.when(), diagnosis);
            if (from.isEmpty()) return steps();
            var to = at(event.until(), diagnosis);
            placed.add(new Placed(event, from.getAsInt(), to.isPresent() ? to.getAsInt() : null));
        }
        placed.sort(Comparator.comparingInt(Placed::from));
        return placed;
    }

    private List<Placed> steps() {
        var placed = new ArrayList<Placed>();
        for (var event : events) placed.add(new Placed(event, placed.size(), null));
        return placed;
    }

    /** The date that months are counted from: that of the diagnosis; 0 where nothing has a date. */
    private OptionalInt diagnosisDate() {
        var dated =
                events.stream().flatMap(event -> event.begins().stream()).anyMatch(moment -> !moment.sinceDiagnosis());
        if (!dated) return OptionalInt.of(0);
        return events.stream()
                .filter(event -> event.kind() == EventKind.DIAGNOSIS)
                .flatMap(event -> event.begins().stream())
                .filter(moment -> !moment.sinceDiagnosis())
                .mapToInt(Moment::months)
                .findFirst();
    }

    private static OptionalInt at(String typed, OptionalInt diagnosis) {
        var moment = Moment.read(typed);
        if (moment.isEmpty()) return OptionalInt.empty();
        if (!moment.get().sinceDiagnosis()) return OptionalInt.of(moment.get().months());
        return diagnosis.isEmpty()
                ? diagnosis
                : OptionalInt.of(diagnosis.getAsInt() + moment.get().months());
    }

    /**
     * Asks for what readers need.
     *
     * @throws Refusal naming what others could not read
     */
    void requireReadable() {
        for (var event : events) {
            if (!event.isComplete()) {
                throw Refusal.unacceptable(
                        "timeline",
                        "Please say for each part of your timeline what it was and when: March 2022, about 2021, or month 4.");
            }
        }
    }

    /**
     * The same with something left out of it.
     *
     * @param from where in the judged text its {@link #words} begin
     */
    Timeline masked(Masking masking, int from) {
        var masked = new ArrayList<TimelineEvent>();
        var at = from;
        for (var event : events) {
            masked.add(event.masked(masking, at));
            at += event.words().length() + 1;
        }
        return new Timeline(masked);
    }

    /** The words a person wrote in it, a line for each event. */
    public String words() {
        return events.stream().map(TimelineEvent::words).collect(Collectors.joining("\n"));
    }
}
