package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.OwnDecision;
import org.commonthread.moderation.Undoing;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Parameters;
import org.commonthread.platform.rest.Api;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/decisions}: what one has decided oneself, and taking it back. */
@Path("/moderation/decisions")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsResource {
    @Inject
    Undoing undoing;

    @Inject
    CurrentActor current;

    @Operation(summary = "What you have decided yourself")
    @SecurityRequirement(name = Api.TOKEN)
    @GET
    public Listing<OwnDecision> mine(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int asked) {
        var limit = Listing.limit(asked);
        var last = Cursor.parts(cursor, 2);
        var lines = undoing.mine(
                current.get(),
                last.map(parts -> Cursor.instant(parts[0])).orElse(Parameters.END),
                last.map(parts -> Cursor.number(parts[1])).orElse(0L),
                limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        return new Listing<>(shown, lines.size() > limit ? cursorAfter(shown.get(limit - 1)) : null);
    }

    private static String cursorAfter(OwnDecision last) {
        return Cursor.of(last.at(), last.id());
    }

    /** Answers with the item that waits again. */
    @Operation(summary = "Undo a decision of yours, for ten minutes")
    @POST
    @Path("{id}/undo")
    public ItemId undo(@PathParam("id") long id) {
        return new ItemId(undoing.undo(current.get(), id));
    }
}
