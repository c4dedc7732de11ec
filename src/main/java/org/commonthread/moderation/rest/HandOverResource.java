package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.HandingOver;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/items/{id}/hand-over}: offered to a colleague, who accepts or declines. */
@Path("/moderation/items/{id}/hand-over")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HandOverResource {
    @Inject
    HandingOver handingOver;

    @Inject
    CurrentActor current;

    /** The colleague's handle. */
    record HandOverBody(@Nullable String to) {}

    @Operation(summary = "Offer it to a colleague")
    @POST
    public Claimed offer(@PathParam("id") long id, HandOverBody body) {
        return new Claimed(handingOver.offer(current.get(), id, body.to() == null ? "" : body.to()));
    }

    @Operation(summary = "Take what a colleague offers")
    @POST
    @Path("accept")
    public Claimed accept(@PathParam("id") long id) {
        return new Claimed(handingOver.accept(current.get(), id));
    }

    @Operation(summary = "Do not take it")
    @POST
    @Path("decline")
    public void decline(@PathParam("id") long id) {
        handingOver.decline(current.get(), id);
    }
}
