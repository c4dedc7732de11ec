package org.commonthread.group.joining;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An invitation that is still good; {@code name} is whom it is for, null if it is a link. */
public record InvitationLine(Long id, @Nullable String name, String byName, Instant endsAt) {}
