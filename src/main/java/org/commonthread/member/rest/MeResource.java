package org.commonthread.member.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.commonthread.member.CurrentActor;
import org.commonthread.member.Role;
import org.commonthread.platform.rest.Api;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;

/** {@code /api/v1/me}. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    CurrentActor current;

    /** The member who asks, as she is known here. */
    record Me(String handle, String displayName, List<Role> roles) {}

    @Operation(summary = "Who you are here")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Me me() {
        var actor = current.get().member();
        return new Me(
                actor.handle(), actor.name(), actor.roles().stream().sorted().toList());
    }
}
