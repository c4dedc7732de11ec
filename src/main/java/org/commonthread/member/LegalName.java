package org.commonthread.member;

import org.jspecify.annotations.Nullable;

/**
 * The name somebody gave Keycloak. It is known for the length of a request only, is kept nowhere here and shown to
 * nobody; it serves to warn her before she gives it away (ST-9).
 */
public record LegalName(String given, String family) {
    static final LegalName UNKNOWN = new LegalName("", "");
    /** A shorter one is part of too many other words. */
    private static final int SHORTEST = 3;

    public LegalName(@Nullable String given, @Nullable String family) {
        this.given = given == null ? "" : given.strip();
        this.family = family == null ? "" : family.strip();
    }

    /**
     * Where it stands in a text: her family name, with or without the given one before it. Her given name alone is what
     * many are called here.
     *
     * @param shown how she is called here; what she shows herself is no secret
     * @return a pattern that Java and browsers read alike; empty if there is nothing to look for
     */
    public String pattern(String shown) {
        if (family.length() < SHORTEST || shown.contains(family)) return "";
        return "(?<![\\p{L}\\d])(?:" + literal(given) + "[ \\u00A0])?" + literal(family) + "(?![\\p{L}\\d])";
    }

    private static String literal(String name) {
        return name.replaceAll("[\\\\^$.|?*+()\\[\\]{}/]", "\\\\$0");
    }

    /** Nothing: what is printed ends in logs. */
    @Override
    public String toString() {
        return "a name";
    }
}
