package org.commonthread.group.joining.rest;

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
import jakarta.ws.rs.core.Response;
import org.commonthread.group.Groups;
import org.commonthread.group.joining.InvitationLine;
import org.commonthread.group.joining.Inviting;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Settings;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.commonthread.platform.text.Typed;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/groups/{slug}/invitations}, for those who let people in. */
@Path("/groups/{slug}/invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvitationsResource {
    @Inject
    Groups groups;

    @Inject
    Inviting inviting;

    @Inject
    Settings settings;

    @Inject
    CurrentActor current;

    /** @param handle of the member who is asked; null for a link that is good for one person */
    record InvitationBody(@Nullable String handle) {}

    /** A link that is told this once and kept nowhere. */
    record LinkJson(String address) {}

    @Operation(summary = "Invitations nobody has answered yet, for those who let people in")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Listing<InvitationLine> open(@PathParam("slug") String slug) {
        return new Listing<>(inviting.open(groups.of(current.get(), slug)), null);
    }

    @Operation(summary = "Invite a member by her handle, or get a link for one person")
    @APIResponse(
            responseCode = "201",
            description = "A link, told this once.",
            content = @Content(schema = @Schema(implementation = LinkJson.class)))
    @APIResponse(responseCode = "202", description = "She is asked.")
    @POST
    public Response invite(@PathParam("slug") String slug, InvitationBody body) {
        var group = groups.of(current.get(), slug).admit();
        var handle = Typed.line(body.handle());
        if (!handle.isEmpty()) {
            inviting.ask(current.get(), group, handle);
            return Response.accepted().build();
        }
        var address = settings.baseUrl() + "/groups/invited/" + inviting.link(current.get(), group);
        return Response.status(Response.Status.CREATED)
                .entity(new LinkJson(address))
                .build();
    }

    @Operation(summary = "Take an invitation back")
    @DELETE
    @Path("{id}")
    public void takeBack(@PathParam("slug") String slug, @PathParam("id") long id) {
        inviting.takeBack(groups.of(current.get(), slug), id);
    }
}
