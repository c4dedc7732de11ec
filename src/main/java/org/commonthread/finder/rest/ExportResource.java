package org.commonthread.finder.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.commonthread.finder.Keeping;
import org.commonthread.finder.exchange.Exporting;
import org.commonthread.member.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/**
 * {@code /api/v1/groups/near/all.csv} and {@code all.json} (HSDS 3): the whole finder, for everybody what is for everybody;
 * with {@code whole=true}, for those who keep it, all of it.
 */
@Path("/groups/near")
@RequestScoped
public class ExportResource {
    @Inject
    Exporting exporting;

    @Inject
    Keeping keeping;

    @Inject
    CurrentActor current;

    @Operation(summary = "The whole finder as CSV")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @GET
    @Path("all.csv")
    @Produces("text/csv")
    public Response csv(@QueryParam("whole") boolean whole) {
        var reader = current.get();
        if (whole) keeping.requireKeeper(reader);
        return file("groups.csv", "text/csv;charset=UTF-8", out -> exporting.csv(reader, whole, out));
    }

    @Operation(summary = "The whole finder in HSDS 3")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT)))
    @GET
    @Path("all.json")
    @Produces("application/json")
    public Response hsds(@QueryParam("whole") boolean whole) {
        var reader = current.get();
        if (whole) keeping.requireKeeper(reader);
        return file("groups.json", "application/json", out -> exporting.hsds(reader, whole, out));
    }

    private static Response file(String name, String type, StreamingOutput content) {
        return Response.ok(content)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }
}
