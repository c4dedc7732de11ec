package org.commonthread.finder.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.EntryWords;
import org.commonthread.finder.Venue;

/** Writes entries as services of HSDS 3, one after the other. */
final class HsdsWriter {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the standard has no place for, or one that says less. */
    private static final Set<Column> OURS = EnumSet.of(
            Column.SOURCE,
            Column.ID,
            Column.KEEPER,
            Column.LED_BY,
            Column.VENUE,
            Column.CLOSED_ON,
            Column.STREET,
            Column.TOWN,
            Column.REGION,
            Column.POSTCODE,
            Column.COUNTRY,
            Column.LATITUDE,
            Column.LONGITUDE,
            Column.ADDRESS_SHOWN_TO,
            Column.LINK_SHOWN_TO,
            Column.FIRST_AT,
            Column.TIME_ZONE,
            Column.RULE,
            Column.MINUTES,
            Column.WHEN,
            Column.FREE,
            Column.STEP_FREE,
            Column.ACCESS,
            Column.FOR_WHOM);

    private final JsonGenerator out;

    HsdsWriter(OutputStream stream) throws IOException {
        out = JSON.getFactory().createGenerator(stream);
        out.writeStartObject();
        out.writeArrayFieldStart("contents");
    }

    void write(EntryWords words) throws IOException {
        JSON.writeTree(out, service(words));
    }

    void end() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.flush();
    }

    private static ObjectNode service(EntryWords words) {
        var id = words.origin().source() + " " + words.origin().sourceId();
        var service = JSON.createObjectNode()
                .put("id", uuid(id, "service"))
                .put("name", words.name())
                .put("description", words.about())
                .put("status", status(words.status()));
        put(service, "url", words.ways().link());
        put(service, "email", words.ways().email());
        put(service, "fees_description", words.offer().cost());
        put(service, "assured_date", Column.VERIFIED_ON.of(words));
        put(service, "assurer_email", words.ways().contact());
        service.putObject("organization")
                .put("id", uuid(id, "organization"))
                .put("name", words.keeper().isEmpty() ? words.name() : words.keeper())
                .put("description", words.keeper().isEmpty() ? words.name() : words.keeper());
        if (!words.ways().phone().isEmpty()) {
            service.putArray("phones")
                    .addObject()
                    .put("id", uuid(id, "phone"))
                    .put("number", words.ways().phone());
        }
        schedule(service.putArray("schedules"), id, words);
        var languages = service.putArray("languages");
        for (var code : words.offer().languageCodes()) {
            languages
                    .addObject()
                    .put("id", uuid(id, "language " + code))
                    .put("code", code)
                    .put("name", Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
        }
        if (words.offer().free()) {
            service.putArray("cost_options")
                    .addObject()
                    .put("id", uuid(id, "cost"))
                    .put("amount", 0)
                    .put("amount_description", "Free of charge");
        }
        places(service.putArray("service_at_locations"), id, words);
        attributes(service.putArray("attributes"), id, words);
        var ours = service.putObject(HsdsRead.EXTENSION);
        OURS.forEach(column -> ours.put(column.header(), column.of(words)));
        return service;
    }

    /** As much as the standard can say of a rule; all of it is in our extension. */
    private static void schedule(ArrayNode schedules, String id, EntryWords words) {
        var times = words.times();
        if (times.firstAt().isEmpty() && times.words().isEmpty()) return;
        var schedule = schedules.addObject().put("id", uuid(id, "schedule"));
        put(schedule, "description", times.inWords());
        if (times.firstAt().isEmpty()) return;
        schedule.put("dtstart", times.firstAt().substring(0, 10));
        schedule.put("opens_at", times.firstAt().substring(11));
        for (var part : times.rule().split(";")) {
            var pair = part.split("=", 2);
            if (pair.length < 2) continue;
            switch (pair[0]) {
                case "FREQ" -> {
                    if (pair[1].equals("WEEKLY") || pair[1].equals("MONTHLY")) schedule.put("freq", pair[1]);
                }
                case "INTERVAL", "COUNT" -> schedule.put(pair[0].toLowerCase(Locale.ROOT), Integer.parseInt(pair[1]));
                case "BYDAY", "BYMONTHDAY", "WKST" -> schedule.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
                default -> {
                    // the standard has no place for it
                }
            }
        }
    }

    private static void places(ArrayNode places, String id, EntryWords words) {
        if (words.venue().isSomewhere()) {
            var location = place(places, id, "physical");
            var spot = words.spot();
            if (spot.latitude() != null && spot.longitude() != null) {
                location.put("latitude", spot.latitude()).put("longitude", spot.longitude());
            }
            location.putArray("addresses")
                    .addObject()
                    .put("id", uuid(id, "address"))
                    .put("address_1", spot.street())
                    .put("city", spot.town())
                    .put("state_province", spot.region())
                    .put("postal_code", spot.postcode())
                    .put("country", spot.country())
                    .put("address_type", "physical");
            if (words.offer().stepFree() || !words.offer().access().isEmpty()) {
                location.putArray("accessibility")
                        .addObject()
                        .put("id", uuid(id, "accessibility"))
                        .put("description", words.offer().stepFree() ? "Step-free access" : "Access")
                        .put("details", words.offer().access());
            }
        }
        if (words.venue() == Venue.ONLINE || words.venue() == Venue.HYBRID) place(places, id, "virtual");
    }

    private static ObjectNode place(ArrayNode places, String id, String type) {
        return places.addObject()
                .put("id", uuid(id, "at " + type))
                .putObject("location")
                .put("id", uuid(id, "location " + type))
                .put("location_type", type);
    }

    private static void attributes(ArrayNode attributes, String id, EntryWords words) {
        for (var code : words.offer().audiences()) {
            attributes
                    .addObject()
                    .put("id", uuid(id, "attribute " + code))
                    .putObject("taxonomy_term")
                    .put("id", uuid("", "for whom " + code))
                    .put("code", code)
                    .put("name", code.toLowerCase(Locale.ROOT).replace('_', ' '))
                    .put("description", "Whom a support group is for")
                    .put("taxonomy", "Common Thread, for whom");
        }
    }

    private static String status(EntryStatus status) {
        return switch (status) {
            case ACTIVE -> "active";
            case PAUSED -> "temporarily closed";
            case CLOSED -> "defunct";
        };
    }

    private static void put(ObjectNode node, String name, String value) {
        if (!value.isEmpty()) node.put(name, value);
    }

    /** The same for the same thing in every export (RFC 9562, 5.3). */
    private static String uuid(String entry, String part) {
        return UUID.nameUUIDFromBytes(("common-thread " + entry + " " + part).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
