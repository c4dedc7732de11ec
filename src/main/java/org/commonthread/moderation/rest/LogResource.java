package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.audit.AuditLine;
import org.commonthread.moderation.audit.LogReading;
import org.commonthread.moderation.audit.Verifying;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Json;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/log}. */
@Path("/moderation/log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LogResource {
    @Inject
    LogReading log;

    @Inject
    Verifying verifying;

    @Inject
    CurrentActor current;

    /** What walking the chain found; {@code brokenAt} is the first line that does not fit. */
    record Verified(long rows, boolean ok, @Nullable Long brokenAt) {}

    @Operation(summary = "The log of what was done, newest first")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Listing<AuditLine> newest(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int asked,
            @BeanParam LogQuery query) {
        var limit = Listing.limit(asked);
        var before =
                Cursor.parts(cursor, 1).map(parts -> Cursor.number(parts[0])).orElse(Long.MAX_VALUE);
        var lines = log.newest(current.get(), query.filter(), before, limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        return new Listing<>(
                shown, lines.size() > limit ? Cursor.of(shown.get(limit - 1).number()) : null);
    }

    @Operation(summary = "Whether the log is whole")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    @Path("verify")
    public Verified verify() {
        var result = verifying.verify(current.get());
        return new Verified(result.rows(), result.ok(), result.brokenAt());
    }

    /**
     * All of it that passes the filter, as one file, written while it is read.
     *
     * @param format CSV or JSONL
     */
    @Operation(summary = "The log as one file")
    @SecurityRequirement(name = Api.TOKEN)
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/jsonl", schema = @Schema(type = SchemaType.STRING))
            })
    @GET
    @Path("export")
    public Response export(
            @Parameter(schema = @Schema(implementation = LogExport.class)) @QueryParam("format") @DefaultValue("CSV")
                    String format,
            @BeanParam LogQuery query) {
        var written = Shape.code(LogExport.class, "format", format);
        var moderator = current.get();
        var filter = query.filter();
        // asked before the first byte is out, so that a refusal still is one
        log.newest(moderator, filter, Long.MAX_VALUE, 1);
        StreamingOutput body = out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(written.beginning());
            for (var line : (Iterable<AuditLine>) log.all(moderator, filter)::iterator) {
                writer.write(written.line(line, new Json().getContext(AuditLine.class)));
            }
            writer.flush();
        };
        return Response.ok(body)
                .type(written.type())
                .header("Content-Disposition", "attachment; filename=\"log." + written.ending() + "\"")
                .build();
    }
}
