package org.commonthread.group.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.group.Belongings;
import org.commonthread.group.Heed;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/heed}: how much of a group she wishes to hear. */
@Path("/groups/{slug}/heed")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HeedResource {
    @Inject
    Belongings belongings;

    @Inject
    CurrentActor current;

    /** How much she wishes to hear from now on. */
    record HeedBody(
            @Schema(implementation = Heed.class) @Nullable String heed) {}

    @Operation(summary = "Watch a group, or make it quiet")
    @PUT
    public void heed(@PathParam("slug") String slug, HeedBody body) {
        belongings.heed(current.get(), slug, Shape.code(Heed.class, "heed", body.heed()));
    }
}
