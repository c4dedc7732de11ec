package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.audit.Audit;
import org.commonthread.moderation.audit.AuditLine;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.rest.Listing;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/moderation/log}. */
@Path("/moderation/log")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LogResource {
    @Inject
    Audit audit;

    @Inject
    CurrentActor current;

    /** What walking the chain found; {@code brokenAt} is the first line that does not fit. */
    record Verified(long rows, boolean ok, @Nullable Long brokenAt) {}

    @GET
    public Listing<AuditLine> newest(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @DefaultValue("50") int asked) {
        var limit = Listing.limit(asked);
        var before =
                Cursor.parts(cursor, 1).map(parts -> Cursor.number(parts[0])).orElse(Long.MAX_VALUE);
        var lines = audit.newest(current.get(), before, limit + 1);
        var shown = lines.subList(0, Math.min(limit, lines.size()));
        return new Listing<>(
                shown, lines.size() > limit ? Cursor.of(shown.get(limit - 1).number()) : null);
    }

    @GET
    @Path("verify")
    public Verified verify() {
        var result = audit.verify(current.get());
        return new Verified(result.rows(), result.ok(), result.brokenAt());
    }
}
