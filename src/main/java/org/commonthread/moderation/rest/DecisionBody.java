package org.commonthread.moderation.rest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonthread.moderation.Decide;
import org.commonthread.moderation.subject.DecisionKind;
import org.commonthread.moderation.subject.ReasonCode;
import org.commonthread.moderation.subject.Terms;
import org.commonthread.platform.Refusal;
import org.commonthread.platform.Shape;
import org.commonthread.vocabulary.ContentNote;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a script sends of a decision. */
record DecisionBody(
        @Schema(implementation = DecisionKind.class) @Nullable
        String decision,

        @Schema(implementation = ReasonCode.class, description = "Needed for anything but approving and skipping")
        @Nullable
        String reasonCode,

        @Schema(maxLength = Decide.MESSAGE_MAX, description = "What the author is told") @Nullable
        String message,

        @Schema(type = SchemaType.ARRAY, implementation = ContentNote.class, description = "For APPROVE_WITH_NOTE")
        @Nullable
        List<String> contentNotes,

        @Schema(description = "Where to, for MOVE") @Nullable
        String target,

        @Schema(description = "The one you have read") @Nullable
        Integer revision,

        @Schema(description = "The one you have read") @Nullable
        Integer version) {

    Decide command(long itemId) {
        if (revision == null || version == null) {
            throw Refusal.unacceptable("version", "Please send the revision and the version you have read.");
        }
        return new Decide(
                itemId,
                Shape.code(DecisionKind.class, "decision", decision),
                reasonCode == null || reasonCode.isEmpty()
                        ? null
                        : Shape.code(ReasonCode.class, "reasonCode", reasonCode),
                message == null ? "" : message,
                new Terms(notes(), target == null ? "" : target),
                revision,
                version);
    }

    private Set<ContentNote> notes() {
        return contentNotes == null
                ? Set.of()
                : contentNotes.stream()
                        .map(code -> Shape.code(ContentNote.class, "contentNotes", code))
                        .collect(Collectors.toSet());
    }
}
