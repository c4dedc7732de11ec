package org.commonthread.comment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.comment.Order;
import org.commonthread.comment.PostComment;
import org.commonthread.comment.Posted;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.Shape;
import org.commonthread.platform.rest.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/threads/{threadId}} and the comments in it. */
@Path("/threads/{threadId}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ThreadsResource {
    @Inject
    Following following;

    @Inject
    Answering answering;

    @Inject
    CurrentActor current;

    /** How many comments are seen. A page that waits for more asks again and again, so it is told in few bytes. */
    @Operation(summary = "How many comments of a thread you see")
    @APIResponseSchema(value = ThreadJson.class, responseCode = "200")
    @APIResponse(responseCode = "304", description = "As many as before.")
    @GET
    public Response thread(@PathParam("threadId") long threadId, @Context Request request) {
        var count = following.count(current.get(), threadId);
        var tag = new EntityTag(String.valueOf(count));
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(new ThreadJson(threadId, count)) : unchanged;
        return answer.tag(tag).header("Cache-Control", "private, no-cache").build();
    }

    @Operation(summary = "A page of a thread, in the order it is read")
    @GET
    @Path("comments")
    public Listing<CommentJson> page(
            @PathParam("threadId") long threadId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Parameter(schema = @Schema(implementation = Order.class)) @QueryParam("order") @DefaultValue("OLDEST")
                    String asked) {
        var reader = current.get();
        following.subject(reader, threadId);
        var order = Shape.code(Order.class, "order", asked.toUpperCase(Locale.ROOT));
        var after = Cursor.parts(cursor, 1).map(parts -> parts[0]).orElse("");
        var page = following.page(reader, threadId, order, after, Listing.limit(limit));
        return new Listing<>(
                page.comments().stream().map(row -> CommentJson.of(row, reader)).toList(),
                page.next() == null ? null : Cursor.of(page.next()));
    }

    @Operation(summary = "Say something in a thread")
    @APIResponseSchema(value = Posted.class, responseCode = "201")
    @POST
    @Path("comments")
    public Response post(
            @PathParam("threadId") long threadId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            CommentBody body) {
        var postKey = key == null ? UUID.randomUUID().toString() : key;
        var posted = answering.post(current.get(), new PostComment(threadId, body.parentId(), body.body(), postKey));
        return Response.status(Response.Status.CREATED).entity(posted).build();
    }
}
