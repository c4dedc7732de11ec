package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Overruling;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/items/{id}/take-from}: frees what a colleague has in hand. */
@Path("/moderation/items/{id}/take-from")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
public class OverrulingResource {
    @Inject
    Overruling overruling;

    @Inject
    CurrentActor current;

    record TakeFromBody(@Nullable String why) {}

    @Operation(summary = "Free what a colleague has in hand")
    @POST
    public void release(@PathParam("id") long id, TakeFromBody body) {
        overruling.release(current.get(), id, body.why() == null ? "" : body.why());
    }
}
