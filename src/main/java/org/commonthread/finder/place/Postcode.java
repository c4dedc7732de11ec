package org.commonthread.finder.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A postal code as somebody typed it, and the codes under which its area can stand in the table: for some countries the
 * table knows the first half only, which is also all that a search for a group needs.
 *
 * @param codes the whole of it first
 * @param country where only one country writes codes so; otherwise empty
 */
record Postcode(List<String> codes, String country) {
    /** "Outward" and "inward" part (BS 7666; Royal Mail, Programmers' Guide to PAF). */
    private static final Pattern BRITISH = Pattern.compile("([A-Z]{1,2}\\d[A-Z\\d]?)\\d[A-Z]{2}");

    private static final Pattern CANADIAN = Pattern.compile("([A-Z]\\d[A-Z])\\d[A-Z]\\d");
    private static final Pattern IRISH = Pattern.compile("([A-Z]\\d[\\dW])[A-Z\\d]{4}");
    private static final Pattern DUTCH = Pattern.compile("(\\d{4})[A-Z]{2}");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{5})-?\\d{4}");
    private static final Pattern SHORT = Pattern.compile("[A-Z\\d]{2,10}");

    /** Whether these words can be a postal code: all that the table knows have a digit. */
    static boolean looksLike(String typed) {
        return typed.chars().anyMatch(Character::isDigit)
                && SHORT.matcher(written(typed).replace("-", "")).matches();
    }

    static Postcode of(String typed) {
        var code = written(typed);
        var codes = new ArrayList<>(List.of(code));
        var country = "";
        if (half(BRITISH, code, codes)) country = "GB";
        else if (half(CANADIAN, code, codes)) country = "CA";
        else if (half(DUTCH, code, codes)) country = "NL";
        else if (half(AMERICAN, code, codes)) country = "";
        else if (half(IRISH, code, codes)) country = "IE";
        return new Postcode(codes, country);
    }

    static String written(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
    }

    private static boolean half(Pattern pattern, String code, List<String> codes) {
        var whole = pattern.matcher(code);
        if (!whole.matches()) return false;
        codes.add(whole.group(1));
        return true;
    }
}
