package org.commonthread.group.joining.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a script sends to join. */
record JoinBody(
        @Schema(description = "One for each of the group's questions, in their order") @Nullable
        List<String> answers,

        int rulesVersion,

        @Schema(description = "Whether you are whom the group is for, where it is for some only")
        boolean promise) {}
