package org.commonthread.platform.text;

import java.text.Normalizer;
import java.util.Locale;

/** Words as one step of an address. */
public final class Slug {
    private static final int MAX_LENGTH = 60;

    private Slug() {}

    /**
     * "What I learned in the hospital car park" becomes {@code what-i-learned-in-the-hospital-car-park}; empty if nothing
     * is left, because there is no letter of ours in it.
     */
    public static String of(String title) {
        var latin = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = latin.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        var slug = words.replaceAll("^-|-$", "");
        return slug.length() > MAX_LENGTH ? shortened(slug) : slug;
    }

    /** Cut between words, or within one that is longer than an address may be. */
    private static String shortened(String slug) {
        var end = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, end > 0 ? end : MAX_LENGTH);
    }
}
