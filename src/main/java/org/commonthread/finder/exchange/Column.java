package org.commonthread.finder.exchange;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;
import org.commonthread.finder.EntryWords;
import org.jspecify.annotations.Nullable;

/**
 * The columns of our CSV, in their order. The names are for people who keep lists in a spreadsheet; the README has what each
 * may hold.
 */
enum Column {
    SOURCE(words -> words.origin().source()),
    ID(words -> words.origin().sourceId()),
    NAME(EntryWords::name),
    ABOUT(EntryWords::about),
    KEEPER(EntryWords::keeper),
    LED_BY(words -> words.ledBy().name()),
    VENUE(words -> words.venue().name()),
    STATUS(words -> words.status().name()),
    CLOSED_ON(words -> day(words.closedOn())),
    STREET(words -> words.spot().street()),
    TOWN(words -> words.spot().town()),
    REGION(words -> words.spot().region()),
    POSTCODE(words -> words.spot().postcode()),
    COUNTRY(words -> words.spot().country()),
    LATITUDE(words -> degrees(words.spot().latitude())),
    LONGITUDE(words -> degrees(words.spot().longitude())),
    ADDRESS_SHOWN_TO(words -> words.spot().shownTo().name()),
    LINK(words -> words.ways().link()),
    LINK_SHOWN_TO(words -> words.ways().linkShownTo().name()),
    PHONE(words -> words.ways().phone()),
    EMAIL(words -> words.ways().email()),
    CONTACT_EMAIL(words -> words.ways().contact()),
    FIRST_AT(words -> words.times().firstAt()),
    TIME_ZONE(words -> words.times().zone()),
    RULE(words -> words.times().rule()),
    MINUTES(words ->
            words.times().minutes() == 0 ? "" : String.valueOf(words.times().minutes())),
    WHEN(words -> words.times().words()),
    LANGUAGES(words -> String.join(" ", words.offer().languageCodes())),
    FREE(words -> yes(words.offer().free())),
    COST(words -> words.offer().cost()),
    STEP_FREE(words -> yes(words.offer().stepFree())),
    ACCESS(words -> words.offer().access()),
    FOR_WHOM(words -> String.join(" ", words.offer().audiences())),
    VERIFIED_ON(words -> day(words.verifiedOn()));

    private final Function<EntryWords, String> value;

    Column(Function<EntryWords, String> value) {
        this.value = value;
    }

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(EntryWords words) {
        return value.apply(words);
    }

    /** Numbers are no formulas, whatever their sign. */
    boolean isNumber() {
        return this == LATITUDE || this == LONGITUDE || this == MINUTES;
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String degrees(@Nullable Double degrees) {
        return degrees == null ? "" : degrees.toString();
    }

    private static String yes(boolean is) {
        return is ? "yes" : "no";
    }
}
