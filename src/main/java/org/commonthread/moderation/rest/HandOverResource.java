package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.Claim;
import org.commonthread.moderation.HandingOver;
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
    record Body(@Nullable String to) {}

    @POST
    public Map<String, Claim> offer(@PathParam("id") long id, Body body) {
        return Map.of("claim", handingOver.offer(current.get(), id, body.to() == null ? "" : body.to()));
    }

    @POST
    @Path("accept")
    public Map<String, Claim> accept(@PathParam("id") long id) {
        return Map.of("claim", handingOver.accept(current.get(), id));
    }

    @POST
    @Path("decline")
    public void decline(@PathParam("id") long id) {
        handingOver.decline(current.get(), id);
    }
}
