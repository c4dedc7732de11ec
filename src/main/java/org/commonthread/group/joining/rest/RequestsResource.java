package org.commonthread.group.joining.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.Admitting;
import org.commonthread.group.joining.RequestLine;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/requests}, for those who keep the group. */
@Path("/groups/{slug}/requests")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RequestsResource {
    @Inject
    Groups groups;

    @Inject
    Admitting admitting;

    @Inject
    CurrentActor current;

    /** Why somebody is not let in, as she will read it. */
    record DeclineBody(
            @Schema(maxLength = Admitting.REASON_MAX) @Nullable
            String reason) {}

    @Operation(summary = "Who asks to join, for those who keep the group")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Listing<RequestLine> waiting(@PathParam("slug") String slug) {
        return new Listing<>(admitting.waiting(current.get(), groups.of(current.get(), slug)), null);
    }

    @Operation(summary = "Let somebody in")
    @POST
    @Path("{id}/admit")
    public void admit(@PathParam("slug") String slug, @PathParam("id") long id) {
        admitting.admit(current.get(), slug, id);
    }

    @Operation(summary = "Do not let somebody in, and tell her why")
    @POST
    @Path("{id}/decline")
    public void decline(@PathParam("slug") String slug, @PathParam("id") long id, DeclineBody body) {
        admitting.decline(current.get(), slug, id, body.reason());
    }
}
