package org.commonthread.group.joining.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a script sends to join. */
record JoinBody(@Nullable List<String> answers, int rulesVersion, boolean promise) {}
