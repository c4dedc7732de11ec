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

/** {@code /api/v1/me}. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    CurrentActor current;

    /** The member who asks, as she is known here. */
    record Me(String handle, String displayName, List<Role> roles) {}

    @GET
    public Me me() {
        var actor = current.get().member();
        return new Me(
                actor.handle(), actor.name(), actor.roles().stream().sorted().toList());
    }
}
