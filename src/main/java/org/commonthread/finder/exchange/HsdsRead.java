package org.commonthread.finder.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.EntryWords;
import org.commonthread.finder.Venue;

/**
 * A service of HSDS 3, read. Where it is one that we have written, our own extension has what the standard has no place
 * for (to whom an address is shown, a time zone with its summer time, a whole rule).
 */
final class HsdsRead {
    /** Names our extension; the standard lets publishers add properties. */
    static final String EXTENSION = "x_common_thread";

    private final JsonNode service;
    private final JsonNode ours;
    private final JsonNode location;
    private final JsonNode address;

    HsdsRead(JsonNode service) {
        this.service = service;
        ours = service.path(EXTENSION);
        location = physical();
        address = location.path("addresses").path(0);
    }

    private JsonNode physical() {
        return locations()
                .filter(each -> !text(each, "location_type").equals("virtual"))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private Stream<JsonNode> locations() {
        return all(service.path("service_at_locations")).map(each -> each.path("location"));
    }

    EntryWords words() {
        return new Cells(column -> ours.has(column.header()) ? text(ours, column.header()) : standard(column)).words();
    }

    private String standard(Column column) {
        return switch (column) {
            case SOURCE -> "";
            case ID -> text(service, "id");
            case NAME -> text(service, "name");
            case ABOUT -> text(service, "description");
            case KEEPER -> text(service.path("organization"), "name");
            case VENUE -> venue().name();
            case STATUS -> status().name();
            case STREET -> joined(text(address, "address_1"), text(address, "address_2"));
            case TOWN -> text(address, "city");
            case REGION -> first(text(address, "state_province"), text(address, "region"));
            case POSTCODE -> text(address, "postal_code");
            case COUNTRY -> text(address, "country");
            case LATITUDE -> text(location, "latitude");
            case LONGITUDE -> text(location, "longitude");
            case LINK -> first(text(service, "url"), text(service.path("organization"), "website"));
            case PHONE -> text(service.path("phones").path(0), "number");
            case EMAIL -> first(text(service, "email"), text(service.path("organization"), "email"));
            case CONTACT_EMAIL -> text(service, "assurer_email");
            case WHEN -> schedules();
            case LANGUAGES -> languages();
            case FREE -> isFree() ? "yes" : "no";
            case COST -> text(service, "fees_description");
            case ACCESS -> access();
            case VERIFIED_ON -> day(text(service, "assured_date"));
            case LED_BY,
                    CLOSED_ON,
                    ADDRESS_SHOWN_TO,
                    LINK_SHOWN_TO,
                    FIRST_AT,
                    TIME_ZONE,
                    RULE,
                    MINUTES,
                    STEP_FREE,
                    FOR_WHOM -> "";
        };
    }

    private Venue venue() {
        var virtual = locations().anyMatch(each -> text(each, "location_type").equals("virtual"));
        if (!location.isMissingNode()) return virtual ? Venue.HYBRID : Venue.IN_PERSON;
        if (!virtual && text(service, "url").isEmpty() && service.path("phones").size() > 0) return Venue.PHONE;
        return Venue.ONLINE;
    }

    private EntryStatus status() {
        return switch (text(service, "status")) {
            case "defunct" -> EntryStatus.CLOSED;
            case "inactive", "temporarily closed" -> EntryStatus.PAUSED;
            default -> EntryStatus.ACTIVE;
        };
    }

    /** In words only: without a named zone nobody knows what its hours are in summer. */
    private String schedules() {
        return Stream.concat(
                        all(service.path("schedules")),
                        all(service.path("service_at_locations")).flatMap(each -> all(each.path("schedules"))))
                .map(HsdsRead::schedule)
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String schedule(JsonNode schedule) {
        var told = text(schedule, "description");
        if (!told.isEmpty()) return told;
        var hours =
                joined(text(schedule, "opens_at"), text(schedule, "closes_at")).replace(", ", "–");
        return Stream.of(text(schedule, "byday"), hours)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private String languages() {
        return Stream.concat(all(service.path("languages")), all(location.path("languages")))
                .map(language -> text(language, "code"))
                .filter(code -> code.matches("[A-Za-z]{2,3}"))
                .collect(Collectors.joining(" "));
    }

    private boolean isFree() {
        return service.path("cost_options").size() > 0
                && all(service.path("cost_options"))
                        .allMatch(option -> option.path("amount").isNumber()
                                && option.path("amount").asDouble() == 0);
    }

    private String access() {
        return all(location.path("accessibility"))
                .map(each -> joined(text(each, "description"), text(each, "details")))
                .collect(Collectors.joining("\n"));
    }

    /** The standard has the whole day, some publishers an instant. */
    private static String day(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d.*") ? text.substring(0, 10) : text;
    }

    private static Stream<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static String text(JsonNode node, String name) {
        var value = node.path(name);
        return value.isNull() || value.isMissingNode() || value.isContainerNode() ? "" : value.asText();
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
