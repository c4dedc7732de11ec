package org.commonthread.finder.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.EntryWords;
import org.commonthread.finder.ForWhom;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.Offer;
import org.commonthread.finder.Origin;
import org.commonthread.finder.ShownTo;
import org.commonthread.finder.Spot;
import org.commonthread.finder.Times;
import org.commonthread.finder.Venue;
import org.commonthread.finder.Ways;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.platform.text.Spoken;
import org.jspecify.annotations.Nullable;

/**
 * The form of one entry: what it was filled with, and what comes back. A field is read by its name from what was sent, and
 * otherwise from the entry, so that a refused form shows again what was typed.
 */
public record EntryForm(HttpServletRequest request, EntryWords kept, boolean sent) {
    /** An entry that nobody has written yet. */
    static final EntryWords EMPTY = new EntryWords(
            "",
            "",
            "",
            LedBy.NOT_SAID,
            Venue.IN_PERSON,
            EntryStatus.ACTIVE,
            null,
            Spot.NONE,
            Ways.NONE,
            Times.NONE,
            Offer.NONE,
            null,
            new Origin("", ""));

    /** What one list offers. */
    public record Option(String value, String words, boolean chosen) {}

    /** What a field shows. */
    public String text(String name) {
        return sent ? typed(name) : known(name);
    }

    private String typed(String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    private String known(String name) {
        var spot = kept.spot();
        var ways = kept.ways();
        var times = kept.times();
        var offer = kept.offer();
        return switch (name) {
            case "name" -> kept.name();
            case "about" -> kept.about();
            case "keeper" -> kept.keeper();
            case "closedOn" -> Objects.toString(kept.closedOn(), "");
            case "street" -> spot.street();
            case "town" -> spot.town();
            case "region" -> spot.region();
            case "postcode" -> spot.postcode();
            case "country" -> spot.country();
            case "latitude" -> Objects.toString(spot.latitude(), "");
            case "longitude" -> Objects.toString(spot.longitude(), "");
            case "link" -> ways.link();
            case "phone" -> ways.phone();
            case "email" -> ways.email();
            case "contact" -> ways.contact();
            case "firstAt" -> times.firstAt();
            case "zone" -> times.zone();
            case "rule" -> times.rule();
            case "minutes" -> times.minutes() == 0 ? "" : String.valueOf(times.minutes());
            case "words" -> times.words();
            case "languages" -> String.join(" ", offer.languageCodes());
            case "cost" -> offer.cost();
            case "access" -> offer.access();
            case "verifiedOn" -> Objects.toString(kept.verifiedOn(), "");
            default -> throw new IllegalArgumentException("no field " + name);
        };
    }

    public boolean free() {
        return sent ? !typed("free").isEmpty() : kept.offer().free();
    }

    public boolean stepFree() {
        return sent ? !typed("stepFree").isEmpty() : kept.offer().stepFree();
    }

    public List<Option> venues() {
        return options(Venue.values(), "venue", kept.venue());
    }

    public List<Option> states() {
        return options(EntryStatus.values(), "status", kept.status());
    }

    public List<Option> leaders() {
        return options(LedBy.values(), "ledBy", kept.ledBy());
    }

    public List<Option> addressShown() {
        return options(ShownTo.values(), "addressShownTo", kept.spot().shownTo());
    }

    public List<Option> linkShown() {
        return options(ShownTo.values(), "linkShownTo", kept.ways().linkShownTo());
    }

    public List<Option> audiences() {
        var chosen = sent ? chosen() : kept.offer().audiences();
        return Arrays.stream(ForWhom.values())
                .map(code -> new Option(code.name(), said("forWhom", code), chosen.contains(code.name())))
                .toList();
    }

    private List<String> chosen() {
        String @Nullable [] values = request.getParameterValues("forWhom");
        return values == null ? List.of() : List.of(values);
    }

    private <E extends Enum<E>> List<Option> options(E[] all, String name, E known) {
        var chosen = sent ? typed(name) : known.name();
        return Arrays.stream(all)
                .map(code ->
                        new Option(code.name(), said(name, code), code.name().equals(chosen)))
                .toList();
    }

    private static String said(String name, Enum<?> code) {
        return switch (name) {
            case "venue" -> Spoken.say("meets." + code);
            case "status" -> Spoken.say("standing." + code);
            case "ledBy" -> Spoken.say("ledby." + code);
            case "forWhom" -> Spoken.say("forwhom." + code);
            default -> Spoken.say("shown.to." + code);
        };
    }

    /**
     * What was sent.
     *
     * @throws Refusal about a field that cannot be read
     */
    EntryWords words() {
        return new EntryWords(
                typed("name"),
                typed("about"),
                typed("keeper"),
                Shape.code(LedBy.class, "ledBy", typed("ledBy")),
                Shape.code(Venue.class, "venue", typed("venue")),
                Shape.code(EntryStatus.class, "status", typed("status")),
                day("closedOn"),
                new Spot(
                        typed("street"),
                        typed("town"),
                        typed("region"),
                        typed("postcode"),
                        typed("country").toUpperCase(Locale.ROOT),
                        degrees("latitude"),
                        degrees("longitude"),
                        Shape.code(ShownTo.class, "addressShownTo", typed("addressShownTo"))),
                new Ways(
                        typed("link"),
                        Shape.code(ShownTo.class, "linkShownTo", typed("linkShownTo")),
                        typed("phone"),
                        typed("email"),
                        typed("contact")),
                new Times(typed("firstAt"), typed("zone"), typed("rule"), minutes(), typed("words")),
                new Offer(
                        typed("languages"),
                        !typed("free").isEmpty(),
                        typed("cost"),
                        !typed("stepFree").isEmpty(),
                        typed("access"),
                        String.join(" ", chosen())),
                day("verifiedOn"),
                kept.origin());
    }

    private @Nullable LocalDate day(String name) {
        var value = typed(name).strip();
        if (value.isEmpty()) return null;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException unreadable) {
            throw Refusal.unacceptable(name, "Please write the day like 2026-11-26.");
        }
    }

    private @Nullable Double degrees(String name) {
        var value = typed(name).strip();
        if (value.isEmpty()) return null;
        if (!value.matches("[+-]?\\d{1,3}(\\.\\d{1,20})?")) {
            throw Refusal.unacceptable(name, "Please give degrees such as 51.507.");
        }
        return Double.valueOf(value);
    }

    private int minutes() {
        var value = typed("minutes").strip();
        if (value.isEmpty()) return 0;
        if (!value.matches("\\d{1,4}")) throw Refusal.unacceptable("minutes", "Please give a number of minutes.");
        return Integer.parseInt(value);
    }
}
