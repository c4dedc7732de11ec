package org.commonthread.moderation.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.commonthread.member.CurrentActor;
import org.commonthread.moderation.TakingUp;
import org.commonthread.moderation.subject.Kind;
import org.commonthread.moderation.subject.Subject;
import org.commonthread.platform.Shape;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code /api/v1/moderation/subjects/{kind}/{id}/take}: acting on what nobody has reported. */
@Path("/moderation/subjects/{kind}/{id}/take")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TakeResource {
    @Inject
    TakingUp takingUp;

    @Inject
    CurrentActor current;

    /** Answers with its item. */
    @Operation(summary = "Act on what nobody has reported")
    @POST
    public ItemId take(
            @Parameter(schema = @Schema(implementation = Kind.class)) @PathParam("kind") String kind,
            @PathParam("id") long id) {
        var subject = new Subject(Shape.code(Kind.class, "kind", kind.toUpperCase(Locale.ROOT)), id);
        return new ItemId(takingUp.take(current.get(), subject));
    }
}
