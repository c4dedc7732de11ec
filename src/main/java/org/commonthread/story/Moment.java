package org.commonthread.story;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as people tell it: "March 2022", "3/2022", "about 2021", "spring 2022", or, for those who tell no dates,
 * "month 4" after the diagnosis.
 *
 * @param months from the year 0, or from the diagnosis; a year without a month counts as its middle
 * @param sinceDiagnosis whether the months are counted from the diagnosis
 */
public record Moment(int months, boolean sinceDiagnosis) {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final List<String> SEASONS = List.of("winter", "spring", "summer", "autumn", "fall");
    private static final int[] MIDDLE = {1, 4, 7, 10, 10};
    private static final int IN_A_YEAR = 12;

    private static final Pattern ABOUT = Pattern.compile("^(?:about|around|circa|ca\\.?|roughly|~)\\s*");
    private static final Pattern SINCE = Pattern.compile("month (\\d{1,3})|(\\d{1,3}) months?(?: after.*| later| in)?");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)");
    private static final Pattern YEAR_MONTH = Pattern.compile("((?:19|20)\\d\\d)[-/.](1[0-2]|0?[1-9])");
    private static final Pattern MONTH_YEAR = Pattern.compile("(1[0-2]|0?[1-9])[-/. ]((?:19|20)\\d\\d)");
    private static final Pattern NAME_YEAR = Pattern.compile("([a-z]{3,9})\\.? ((?:19|20)\\d\\d)");

    /** The moment that was typed, or nothing if we cannot tell which. */
    public static Optional<Moment> read(String typed) {
        var text = ABOUT.matcher(typed.toLowerCase(Locale.ROOT).strip()).replaceFirst("");
        Matcher found = SINCE.matcher(text);
        if (found.matches()) {
            var number = found.group(1) == null ? found.group(2) : found.group(1);
            return Optional.of(new Moment(Integer.parseInt(number), true));
        }
        if ((found = YEAR.matcher(text)).matches()) return inYear(found.group(1), IN_A_YEAR / 2 + 1);
        if ((found = YEAR_MONTH.matcher(text)).matches()) return inYear(found.group(1), number(found.group(2)));
        if ((found = MONTH_YEAR.matcher(text)).matches()) return inYear(found.group(2), number(found.group(1)));
        if ((found = NAME_YEAR.matcher(text)).matches()) return named(found.group(1), found.group(2));
        return Optional.empty();
    }

    private static Optional<Moment> named(String name, String year) {
        var season = SEASONS.indexOf(name);
        if (season >= 0) return inYear(year, MIDDLE[season]);
        var month = MONTHS.indexOf(name.substring(0, 3));
        return month < 0 ? Optional.empty() : inYear(year, month + 1);
    }

    private static Optional<Moment> inYear(String year, int month) {
        return Optional.of(new Moment(number(year) * IN_A_YEAR + month - 1, false));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
