package org.commonthread.finder.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of places as the table is searched: without accents, capitals and signs, so that "Åarhus" is found by "arhus". */
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    static final int MAX_LENGTH = 170;

    private Folded() {}

    static String of(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var letters = plain.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("đ", "d")
                .replaceAll("['’]", "");
        var words = SIGNS.matcher(letters).replaceAll(" ").strip();
        if (words.startsWith("saint ")) words = "st " + words.substring(6);
        return words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) : words;
    }
}
