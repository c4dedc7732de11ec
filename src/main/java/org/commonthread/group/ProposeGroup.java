package org.commonthread.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;

/**
 * Somebody wishes to open a group.
 *
 * @param key made by the form or the script; the same key sent again is the same group
 */
public record ProposeGroup(
        @Valid GroupWords words,
        GroupKind kind,
        GroupAudience audience,

        @Pattern(regexp = "[A-Za-z0-9-]{8,64}", message = "A key has 8 to 64 letters, digits or hyphens.")
        String key) {}
