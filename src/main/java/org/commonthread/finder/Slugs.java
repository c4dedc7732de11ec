package org.commonthread.finder;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** The last step of an entry's address: words to be recognised by, and a mark, so that no two are alike. */
final class Slugs {
    private static final int WORDS_MAX = 50;

    /** Two of one name and one mark meet once in four thousand million; the database would refuse the second. */
    private static final int MARK_LENGTH = 8;

    private Slugs() {}

    static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}|['’]", "");
        var words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        if (words.length() > WORDS_MAX) words = words.substring(0, WORDS_MAX);
        var mark = UUID.randomUUID().toString().substring(0, MARK_LENGTH);
        return (words + "-" + mark).replaceAll("^-|-(?=-)", "");
    }
}
