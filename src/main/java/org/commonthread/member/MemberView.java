package org.commonthread.member;

import java.time.Instant;
import org.commonthread.platform.ready.Sight;

/** A member as others see her. */
public record MemberView(Long id, String handle, String displayName, String about, Instant joinedAt) {
    /** Anything a member says about herself, on any page. */
    public static final Sight SIGHT = new Sight("members");
}
