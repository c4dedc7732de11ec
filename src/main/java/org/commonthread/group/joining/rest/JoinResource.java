package org.commonthread.group.joining.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.commonthread.group.joining.JoinGroup;
import org.commonthread.group.joining.Joining;
import org.commonthread.member.CurrentActor;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** {@code /api/v1/groups/{slug}/join}. */
@Path("/groups/{slug}/join")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JoinResource {
    @Inject
    Joining joining;

    @Inject
    CurrentActor current;

    /** Whether she belongs to it now; otherwise somebody who keeps it answers her. */
    record Joined(String state) {}

    @Operation(summary = "Join a group, or ask to")
    @APIResponse(
            responseCode = "200",
            description = "You belong to it.",
            content = @Content(schema = @Schema(implementation = Joined.class)))
    @APIResponse(
            responseCode = "202",
            description = "You have asked.",
            content = @Content(schema = @Schema(implementation = Joined.class)))
    @POST
    public Response join(@PathParam("slug") String slug, JoinBody body) {
        var command = new JoinGroup(body.answers(), body.rulesVersion(), body.promise());
        return joining.join(current.get(), slug, command)
                ? Response.ok(new Joined("MEMBER")).build()
                : Response.accepted(new Joined("PENDING")).build();
    }

    /** She has asked, and does not wish to any more. */
    @Operation(summary = "Take back that you asked to join")
    @DELETE
    public void withdraw(@PathParam("slug") String slug) {
        joining.withdraw(current.get(), slug);
    }
}
