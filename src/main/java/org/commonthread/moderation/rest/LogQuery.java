package org.commonthread.moderation.rest;

import jakarta.ws.rs.QueryParam;
import org.commonthread.moderation.audit.Action;
import org.commonthread.moderation.audit.LogFilter;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.platform.Parameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which lines of the log an address asks for, as {@link LogFilter#asked} reads it and the contract tells it. */
public class LogQuery {
    @Parameter(description = "a handle")
    @QueryParam("by")
    @Nullable
    String by;

    @Parameter(description = "what was done", schema = @Schema(implementation = Action.class))
    @QueryParam("did")
    @Nullable
    String did;

    @Parameter(description = "what it was about", schema = @Schema(implementation = Kind.class))
    @QueryParam("kind")
    @Nullable
    String kind;

    @Parameter(description = "the id of that", schema = @Schema(type = SchemaType.INTEGER, format = "int64"))
    @QueryParam("about")
    @Nullable
    String about;

    @Parameter(description = "a day in UTC", schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("since")
    @Nullable
    String since;

    @Parameter(
            description = "a day in UTC that still counts",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @QueryParam("until")
    @Nullable
    String until;

    LogFilter filter() {
        return LogFilter.asked(new Parameters(this::named));
    }

    private @Nullable String named(String name) {
        return switch (name) {
            case "by" -> by;
            case "did" -> did;
            case "kind" -> kind;
            case "about" -> about;
            case "since" -> since;
            case "until" -> until;
            default -> throw new IllegalArgumentException(name);
        };
    }
}
