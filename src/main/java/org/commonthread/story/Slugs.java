package org.commonthread.story;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

/** Makes a story's step in its address. */
final class Slugs {
    private static final int MAX_LENGTH = 60;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Slugs() {}

    /** For a story without a title yet; nobody can guess it. */
    static String ofDraft() {
        var random = new byte[6];
        RANDOM.nextBytes(random);
        return "draft-" + HexFormat.of().formatHex(random);
    }

    /** "What I learned in the hospital car park" becomes {@code what-i-learned-in-the-hospital-car-park}. */
    static String of(String title) {
        var latin = Normalizer.normalize(title, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var words = latin.toLowerCase(Locale.ROOT).replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-");
        var slug = words.replaceAll("^-|-$", "");
        if (slug.length() > MAX_LENGTH) slug = shortened(slug);
        if (slug.isEmpty() || slug.equals("write")) return "story";
        // digits alone would read as an id in /api/v1/stories/{id or slug}
        return slug.matches("\\d+") ? "story-" + slug : slug;
    }

    /** Cut between words, or within one that is longer than an address may be. */
    private static String shortened(String slug) {
        var end = slug.lastIndexOf('-', MAX_LENGTH);
        return slug.substring(0, end > 0 ? end : MAX_LENGTH);
    }
}
