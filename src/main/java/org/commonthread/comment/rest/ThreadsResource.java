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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Following;
import org.commonthread.comment.PostComment;
import org.commonthread.member.CurrentActor;
import org.commonthread.platform.Cursor;
import org.commonthread.platform.rest.Listing;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/threads/{threadId}/comments}. */
@Path("/threads/{threadId}/comments")
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

    @GET
    public Listing<CommentJson> page(
            @PathParam("threadId") long threadId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") int limit) {
        var reader = current.get();
        following.subject(reader, threadId);
        var after = Cursor.parts(cursor, 1).map(parts -> parts[0]).orElse("");
        var page = following.page(reader, threadId, after, Listing.limit(limit));
        return new Listing<>(
                page.comments().stream().map(row -> CommentJson.of(row, reader)).toList(),
                page.next() == null ? null : Cursor.of(page.next()));
    }

    @POST
    public Response post(
            @PathParam("threadId") long threadId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            CommentBody body) {
        var postKey = key == null ? UUID.randomUUID().toString() : key;
        var posted = answering.post(current.get(), new PostComment(threadId, body.parentId(), body.body(), postKey));
        return Response.status(Response.Status.CREATED).entity(posted).build();
    }
}
