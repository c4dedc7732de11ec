package org.commonthread.member;

import java.util.Set;

/** Handles that would make a member look like staff (ID-2). */
final class Reserved {
    private static final Set<String> WORDS = Set.of(
            "admin",
            "administrator",
            "moderator",
            "mod",
            "staff",
            "team",
            "support",
            "help",
            "official",
            "doctor",
            "nurse",
            "editor",
            "safeguarding",
            "medical-reviewer",
            "common-thread",
            "commonthread",
            "system",
            "root");

    private Reserved() {}

    static boolean isReserved(String handle, Actor actor) {
        return actor.roles().isEmpty() && WORDS.contains(handle);
    }
}
