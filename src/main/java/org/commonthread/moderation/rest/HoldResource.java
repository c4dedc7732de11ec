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
import org.commonthread.moderation.Hold;
import org.commonthread.moderation.Holding;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/items/{id}/hold}: keeps what one has in hand for some hours. */
@Path("/moderation/items/{id}/hold")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {
    @Inject
    Holding holding;

    @Inject
    CurrentActor current;

    /** {@code hours} is 24 if it is left out. */
    record HoldBody(
            @Schema(minimum = "1", maximum = "24", description = "24 if it is not said") @Nullable
            Integer hours,

            @Schema(maxLength = Hold.REASON_MAX) @Nullable String reason) {
        Hold command(long itemId) {
            return new Hold(itemId, hours == null ? Hold.HOURS_MAX : hours, reason == null ? "" : reason);
        }
    }

    @Operation(summary = "Keep what you have in hand for some hours")
    @POST
    public Claimed hold(@PathParam("id") long id, HoldBody body) {
        return new Claimed(holding.hold(current.get(), body.command(id)));
    }
}
