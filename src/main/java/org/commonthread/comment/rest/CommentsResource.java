package org.commonthread.comment.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.commonthread.comment.Answering;
import org.commonthread.comment.Posted;
import org.commonthread.member.CurrentActor;

/** {@code /api/v1/comments/{id}}: an author's own comment. */
@Path("/comments/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CommentsResource {
    @Inject
    Answering answering;

    @Inject
    CurrentActor current;

    @PUT
    public Posted edit(@PathParam("id") long id, CommentBody body) {
        return answering.edit(current.get(), id, body.body() == null ? "" : body.body());
    }

    @DELETE
    public void takeBack(@PathParam("id") long id) {
        answering.takeBack(current.get(), id);
    }
}
