package org.commonthread.finder.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import org.commonthread.finder.EntryStatus;
import org.commonthread.finder.EntryWords;
import org.commonthread.finder.LedBy;
import org.commonthread.finder.Offer;
import org.commonthread.finder.Origin;
import org.commonthread.finder.ShownTo;
import org.commonthread.finder.Spot;
import org.commonthread.finder.Times;
import org.commonthread.finder.Venue;
import org.commonthread.finder.Ways;
import org.commonthread.platform.Refusal;
import org.jspecify.annotations.Nullable;

/** What one row says, by the names of its columns, read into an entry. A column that is missing is one that is empty. */
record Cells(Function<Column, String> cell) {
    /** @throws Refusal about a column, with what it should hold */
    EntryWords words() {
        return new EntryWords(
                at(Column.NAME),
                at(Column.ABOUT),
                at(Column.KEEPER),
                code(Column.LED_BY, LedBy.NOT_SAID),
                code(Column.VENUE, Venue.IN_PERSON),
                code(Column.STATUS, EntryStatus.ACTIVE),
                day(Column.CLOSED_ON),
                new Spot(
                        at(Column.STREET),
                        at(Column.TOWN),
                        at(Column.REGION),
                        at(Column.POSTCODE),
                        at(Column.COUNTRY),
                        degrees(Column.LATITUDE),
                        degrees(Column.LONGITUDE),
                        code(Column.ADDRESS_SHOWN_TO, ShownTo.ALL)),
                new Ways(
                        at(Column.LINK),
                        code(Column.LINK_SHOWN_TO, ShownTo.ALL),
                        at(Column.PHONE),
                        at(Column.EMAIL),
                        at(Column.CONTACT_EMAIL)),
                new Times(at(Column.FIRST_AT), at(Column.TIME_ZONE), at(Column.RULE), minutes(), at(Column.WHEN)),
                new Offer(
                        at(Column.LANGUAGES),
                        yes(Column.FREE),
                        at(Column.COST),
                        yes(Column.STEP_FREE),
                        at(Column.ACCESS),
                        at(Column.FOR_WHOM)),
                day(Column.VERIFIED_ON),
                new Origin(at(Column.SOURCE), at(Column.ID)));
    }

    private String at(Column column) {
        return cell.apply(column);
    }

    private <E extends Enum<E>> E code(Column column, E otherwise) {
        var value = at(column).strip().toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
        if (value.isEmpty()) return otherwise;
        var all = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> problem(column, "must be one of " + Arrays.toString(all)));
    }

    private boolean yes(Column column) {
        var value = at(column).strip().toLowerCase(Locale.ROOT);
        return switch (value) {
            case "yes", "true", "y", "1" -> true;
            case "", "no", "false", "n", "0" -> false;
            default -> throw problem(column, "must be yes or no");
        };
    }

    private @Nullable LocalDate day(Column column) {
        var value = at(column).strip();
        if (value.isEmpty()) return null;
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException unreadable) {
            throw problem(column, "must be a day such as 2026-11-26");
        }
    }

    private @Nullable Double degrees(Column column) {
        var value = at(column).strip();
        if (value.isEmpty()) return null;
        if (!value.matches("[+-]?\\d{1,3}(\\.\\d{1,20})?(E-?\\d{1,2})?")) {
            throw problem(column, "must be degrees such as 51.507");
        }
        return Double.valueOf(value);
    }

    private int minutes() {
        var value = at(Column.MINUTES).strip();
        if (value.isEmpty()) return 0;
        if (!value.matches("\\d{1,5}")) throw problem(Column.MINUTES, "must be a number of minutes");
        return Integer.parseInt(value);
    }

    private static Refusal problem(Column column, String what) {
        return Refusal.unacceptable(column.header(), column.header() + " " + what + ".");
    }
}
