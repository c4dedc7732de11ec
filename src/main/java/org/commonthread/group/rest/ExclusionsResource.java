package org.commonthread.group.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.group.Belongings;
import org.commonthread.group.Exclude;
import org.commonthread.group.Excluding;
import org.commonthread.group.ExclusionLine;
import org.commonthread.group.Groups;
import org.commonthread.group.Measure;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/exclusions}: who is kept from writing in a group, or out of it, for those who keep it. */
@Path("/groups/{slug}/exclusions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ExclusionsResource {
    @Inject
    Groups groups;

    @Inject
    Belongings belongings;

    @Inject
    Excluding excluding;

    @Inject
    CurrentActor current;

    /**
     * Keeps somebody from writing, or out.
     *
     * @param measure MUTE or BAN
     * @param reason as she will read it
     */
    record ExclusionBody(
            @Nullable String handle,

            @Schema(implementation = Measure.class) @Nullable
            String measure,

            int days,
            @Nullable String reason) {}

    @Operation(summary = "Who is kept from writing in a group or out of it, for those who keep it")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Listing<ExclusionLine> now(@PathParam("slug") String slug) {
        return new Listing<>(excluding.now(groups.of(current.get(), slug)), null);
    }

    @Operation(summary = "Keep somebody from writing in a group, or out of it, until a day")
    @POST
    public void exclude(@PathParam("slug") String slug, ExclusionBody body) {
        var handle = body.handle() == null ? "" : body.handle();
        var member = belongings.called(groups.of(current.get(), slug), handle);
        var measure = Shape.code(Measure.class, "measure", body.measure());
        excluding.exclude(current.get(), slug, new Exclude(member, measure, body.days(), body.reason()));
    }

    @Operation(summary = "End that before its time")
    @DELETE
    @Path("{id}")
    public void lift(@PathParam("slug") String slug, @PathParam("id") long id) {
        excluding.lift(current.get(), slug, id);
    }
}
