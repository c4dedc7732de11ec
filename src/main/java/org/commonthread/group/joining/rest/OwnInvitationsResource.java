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
import org.commonthread.group.joining.Accepting;
import org.commonthread.group.joining.Invited;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** {@code /api/v1/me/invitations}: where she is invited to, and saying yes. */
@Path("/me/invitations")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnInvitationsResource {
    @Inject
    Accepting accepting;

    @Inject
    CurrentActor current;

    /** The group she belongs to from now on. */
    record Accepted(String address) {}

    @Operation(summary = "Where you are invited to")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Listing<Invited> mine() {
        return new Listing<>(accepting.mine(current.get()), null);
    }

    @Operation(summary = "Say yes to an invitation, by its number or the last step of a link")
    @POST
    @Path("{key}/accept")
    public Accepted accept(@PathParam("key") String key, JoinBody body) {
        var command = new JoinGroup(body.answers(), body.rulesVersion(), body.promise());
        return new Accepted(accepting.accept(current.get(), key, command));
    }
}
