package org.commonthread.story;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.commonthread.platform.text.Slug;

/** Makes a story's step in its address. */
final class Slugs {
    private static final SecureRandom RANDOM = new SecureRandom();

    private Slugs() {}

    /** For a story without a title yet; nobody can guess it. */
    static String ofDraft() {
        var random = new byte[6];
        RANDOM.nextBytes(random);
        return "draft-" + HexFormat.of().formatHex(random);
    }

    /** Its title in small letters; one that would read as another address of ours is called "story". */
    static String of(String title) {
        var slug = Slug.of(title);
        if (slug.isEmpty() || slug.equals("write")) return "story";
        // digits alone would read as an id in /api/v1/stories/{id or slug}
        return slug.matches("\\d+") ? "story-" + slug : slug;
    }
}
