package org.commonthread.comment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Posted;
import org.commonthread.comment.Reacting;
import org.commonthread.comment.ReactionKind;
import org.commonthread.comment.TakingBack;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Shape;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** {@code /api/v1/comments/{id}}: what an author does with her comment, and others in answer without words. */
@Path("/comments/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {
    @Inject
    Answering answering;

    @Inject
    TakingBack takingBack;

    @Inject
    Reacting reacting;

    @Inject
    CurrentActor current;

    @Operation(summary = "Change your comment; it is screened again")
    @PUT
    public Posted edit(@PathParam("id") long id, CommentBody body) {
        return answering.edit(current.get(), id, body.body());
    }

    @Operation(summary = "Take your comment back")
    @DELETE
    public void takeBack(@PathParam("id") long id) {
        takingBack.takeBack(current.get(), id);
    }

    @Operation(summary = "Bring back what you took back, for ten minutes")
    @POST
    @Path("undo")
    public Posted undo(@PathParam("id") long id) {
        return takingBack.undo(current.get(), id);
    }

    @Operation(summary = "Answer a comment without words")
    @PUT
    @Path("reactions/{kind}")
    public void react(
            @PathParam("id") long id,
            @Parameter(schema = @Schema(implementation = ReactionKind.class)) @PathParam("kind") String kind) {
        reacting.react(current.get(), id, Shape.code(ReactionKind.class, "kind", kind));
    }

    @Operation(summary = "Take that answer back")
    @DELETE
    @Path("reactions/{kind}")
    public void takeReactionBack(
            @PathParam("id") long id,
            @Parameter(schema = @Schema(implementation = ReactionKind.class)) @PathParam("kind") String kind) {
        reacting.takeBack(current.get(), id, Shape.code(ReactionKind.class, "kind", kind));
    }
}
